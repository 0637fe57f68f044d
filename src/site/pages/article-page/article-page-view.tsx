import { languageNames, siteWords } from '../../../messages/site.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { BodyText } from '../../components/body/render-block.tsx'
import { Picture } from '../../components/picture.tsx'
import { Trail } from '../../components/trail.tsx'
import { listParts } from '../../formats/lists.ts'
import { typeset } from '../../typography/typeset.ts'
import type { ArticleViewModel, Moment } from './view-model.ts'

export function ArticlePageView({ model }: { model: ArticleViewModel }) {
  const { language } = model.layout
  return (
    <article class="article">
      <Trail links={model.trail} language={language} />
      <header class="article-head">
        <h1>{model.headline}</h1>
        {model.standfirst !== null && <p class="standfirst">{model.standfirst}</p>}
        <Byline model={model} language={language} />
        <Editions model={model} language={language} />
      </header>
      <Lead model={model} language={language} />
      <BodyText body={model.body} context={{ language, media: model.media }} />
      <Corrections model={model} language={language} />
      <ArticleFoot model={model} language={language} />
      <Related model={model} language={language} />
    </article>
  )
}

type Part = { model: ArticleViewModel; language: Language }

function Byline({ model, language }: Part) {
  const words = siteWords[language]
  return (
    <div class="byline">
      {model.authors.length > 0 && (
        <p class="authors">
          {words.by}{' '}
          {listParts(
            model.authors.map((_, at) => String(at)),
            language,
          ).map(({ isItem, text }) => {
            const author = isItem ? model.authors[Number(text)] : undefined
            return author ? (
              <a rel="author" href={author.href}>
                {author.name}
              </a>
            ) : (
              text
            )
          })}
        </p>
      )}
      <p class="times">
        {words.published} <Time moment={model.published} />
        {model.updated && (
          <>
            <span class="dot"> · </span>
            {words.updated} <Time moment={model.updated} />
          </>
        )}
        <span class="dot"> · </span>
        {words.minutesToRead(model.minutes)}
      </p>
      {model.corrections.length > 0 && (
        <p class="corrected">
          <a href="#corrections">{words.corrected}</a>
        </p>
      )}
    </div>
  )
}

function Time({ moment }: { moment: Moment }) {
  return <time datetime={moment.datetime}>{moment.words}</time>
}

function Editions({ model, language }: Part) {
  if (model.editions.length === 0) return null
  return (
    <ul class="editions">
      {model.editions.map(edition => (
        <li>
          {typeset(siteWords[language].alsoIn(languageNames[language][edition.language]), language)}{' '}
          <a
            href={edition.href}
            lang={edition.language}
            hreflang={edition.language}
            rel="alternate"
          >
            {edition.headline}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Lead({ model: { lead }, language }: Part) {
  if (!lead) return null
  return (
    <figure class="lead">
      <Picture
        media={lead.media}
        alt={lead.alt}
        sizes="(min-width: 64rem) 60rem, 100vw"
        isFirst={true}
      />
      {(lead.caption !== null || lead.credit !== null) && (
        <figcaption>
          {lead.caption}{' '}
          {lead.credit !== null && (
            <small>
              {typeset(siteWords[language].photo, language)} {lead.credit}
            </small>
          )}
        </figcaption>
      )}
    </figure>
  )
}

function Corrections({ model, language }: Part) {
  if (model.corrections.length === 0) return null
  return (
    <section class="corrections" id="corrections" aria-labelledby="corrections-title">
      <h2 id="corrections-title">{siteWords[language].corrections(model.corrections.length)}</h2>
      {model.corrections.map(({ note, made }) => (
        <p>
          <Time moment={made} /> — {note}
        </p>
      ))}
    </section>
  )
}

function ArticleFoot({ model, language }: Part) {
  const words = siteWords[language]
  return (
    <footer class="article-foot">
      {model.source && (
        <p>
          {words.source} <a href={model.source.href}>{model.source.words}</a>
        </p>
      )}
      {model.topics.length > 0 && (
        <nav class="topics" aria-label={words.topics}>
          <ul>
            {model.topics.map(topic => (
              <li>
                <a
                  rel="tag"
                  href={topic.href}
                  lang={topic.lang === language ? undefined : topic.lang}
                >
                  {topic.words}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <nav class="share" aria-label={words.share}>
        <span aria-hidden="true">{words.share}</span>
        <ul>
          {model.share.map(({ words, href }) => (
            <li>
              <a href={href} rel="noopener">
                {words}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  )
}

function Related({ model, language }: Part) {
  if (model.related.length === 0) return null
  return (
    <aside class="related" aria-labelledby="related-title">
      <h2 id="related-title">{siteWords[language].related}</h2>
      <ul>
        {model.related.map(({ headline, href, day }) => (
          <li>
            <a href={href}>{headline}</a>
            <Time moment={day} />
          </li>
        ))}
      </ul>
    </aside>
  )
}
