import { statementWords as words } from '../../../messages/statements.ts'
import { Inlines } from '../../components/body/inlines.tsx'
import { Speakers } from '../../components/statements/named-links.tsx'
import { Responses } from '../../components/statements/responses.tsx'
import { StatementDetails } from '../../components/statements/statement-details.tsx'
import { StatementList } from '../../components/statements/statement-list.tsx'
import { StatementWords } from '../../components/statements/statement-quote.tsx'
import { Document } from '../../layout/document.tsx'
import type { StatementViewModel } from './construct-view-model.ts'

export function StatementPageView(page: StatementViewModel) {
  const { statement, frame } = page
  const { language } = frame
  return (
    <Document frame={frame} head={page.head}>
      <article class="statement-page">
        <h1>
          <span class="kicker">{statement.act}</span>{' '}
          <Speakers speakers={statement.speakers} language={language} />
        </h1>
        <StatementWords words={statement.words} />
        <StatementDetails statement={statement} language={language} />
        {statement.responses.length > 0 && (
          <section>
            <h2>{words.responses[language]}</h2>
            <Responses groups={statement.responses} language={language} />
          </section>
        )}
        <PlaceInArticle {...page} />
        {page.others.length > 0 && (
          <section>
            <h2>{words[page.isOnOneTopic ? 'othersOnTopic' : 'others'][language]}</h2>
            <StatementList statements={page.others} names="by-one" language={language} />
          </section>
        )}
        <Embed {...page} />
      </article>
    </Document>
  )
}

function PlaceInArticle({ statement, place, frame }: StatementViewModel) {
  const { headline, href } = statement.article
  return (
    <section class="said-in">
      <h2>
        {words.inArticle[frame.language]} <a href={href}>{headline.words}</a>
      </h2>
      {place && (
        <>
          <blockquote cite={href}>
            {place.lines.map(line => (
              <p>
                <Inlines content={line} setting={place.setting} />
              </p>
            ))}
          </blockquote>
          <p>
            <a href={place.href}>{words.inTheArticle[frame.language]}</a>
          </p>
        </>
      )}
    </section>
  )
}

function Embed({ embed, forPrograms, frame }: StatementViewModel) {
  const { language } = frame
  const codes = [
    { name: words.embedAsHtml[language], code: embed.html },
    { name: words.embedAsFrame[language], code: embed.frame },
  ]
  return (
    <details class="embed-codes">
      <summary>{words.embed[language]}</summary>
      <p>{words.embedWhy[language]}</p>
      {codes.map(({ name, code }) => (
        <label>
          {name}
          <textarea readOnly rows={4} spellcheck={false} value={code} />
        </label>
      ))}
      <p>
        {words.forPrograms[language]}{' '}
        <a href={forPrograms.annotation} type="application/ld+json">
          {words.annotation[language]}
        </a>
        {', '}
        <a href={forPrograms.api} type="application/json">
          {words.inApi[language]}
        </a>
      </p>
    </details>
  )
}
