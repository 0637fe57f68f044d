import { listPageWords as words } from '../../../messages/list-pages.ts'
import { seriesPageWords } from '../../../messages/series-pages.ts'
import { topicStatementsWords as statementWords } from '../../../messages/topic-statements.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { RiverView } from '../../components/river.tsx'
import { SeriesLinks } from '../../components/series/series-links.tsx'
import { TimelineView } from '../../components/statements/timeline.tsx'
import { Document } from '../../layout/document.tsx'
import type { TopicStatements, TopicViewModel } from './construct-view-model.ts'
import { LastRole, OfficesHeld } from './person.tsx'

export function TopicPageView(page: TopicViewModel) {
  const { language } = page.frame
  return (
    <Document frame={page.frame} head={page.head}>
      <div class="list-page">
        <header class="list-opening">
          <h1>{page.name}</h1>
          {page.description !== null && <p class="standfirst">{page.description}</p>}
          {page.aliases.length > 0 && (
            <p class="aliases">
              {words.alsoKnownAs[language]} {page.aliases.join(', ')}
            </p>
          )}
          <LastRole lastRole={page.person.lastRole} language={language} />
        </header>
        <OfficesHeld offices={page.person.offices} language={language} />
        {page.saidBy && (
          <Statements
            title={statementWords.saidBy[language]}
            statements={page.saidBy}
            names="by-one"
            language={language}
          />
        )}
        {page.saidAbout && (
          <Statements
            title={statementWords.saidAbout[language]}
            statements={page.saidAbout}
            names="named"
            language={language}
          />
        )}
        <SeriesLinks series={page.series} title={seriesPageWords.title[language]} />
        {(page.saidBy || page.saidAbout) && (
          <h2 class="list-part">{statementWords.articles[language]}</h2>
        )}
        <RiverView river={page.river} language={language} empty={page.noArticles} />
        {page.noneAbout !== null && <p class="empty">{page.noneAbout}</p>}
      </div>
    </Document>
  )
}

function Statements(props: {
  title: string
  statements: TopicStatements
  names: 'named' | 'by-one'
  language: Language
}) {
  const { title, statements, names, language } = props
  const { timeline, allHref, empty } = statements
  return (
    <section class="topic-statements">
      <h2 class="list-part">{title}</h2>
      {timeline.length === 0 && <p class="empty">{empty}</p>}
      <TimelineView timeline={timeline} names={names} level="h3" language={language} />
      {allHref !== null && (
        <p class="river-links">
          <a href={allHref} rel="next">
            {statementWords.seeAll[language]}
          </a>
        </p>
      )}
    </section>
  )
}
