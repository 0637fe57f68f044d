import { articlePageWords as words } from '../../../messages/article-page.ts'
import { ArticleBody } from '../../components/body/article-body.tsx'
import { Inlines } from '../../components/body/inlines.tsx'
import { Picture } from '../../components/picture.tsx'
import { Signatures } from '../../components/signatures.tsx'
import { Time } from '../../components/time.tsx'
import { Trail } from '../../components/trail.tsx'
import { Document } from '../../layout/document.tsx'
import { ArticleEnd } from './article-end.tsx'
import { Related } from './related.tsx'
import { StatementCards } from './statement-cards.tsx'
import type { ArticleViewModel, LeadFigure } from './view-model.ts'

export function ArticlePageView(article: ArticleViewModel) {
  return (
    <Document frame={article.frame} head={article.head}>
      <article class="article">
        <Opening {...article} />
        {article.lead && <Lead {...article.lead} />}
        <ArticleBody body={article.body} setting={article.setting} />
        <ArticleEnd {...article} />
        <StatementCards cards={article.cards} language={article.frame.language} />
      </article>
      <Related related={article.related} language={article.frame.language} />
    </Document>
  )
}

function Opening(article: ArticleViewModel) {
  const { language } = article.frame
  const { standfirst, byline, corrections } = article
  return (
    <header class="opening">
      <Trail links={article.trail} label={words.trail[language]} />
      <h1>
        <Inlines content={article.headline} setting={article.setting} />
      </h1>
      {standfirst !== null && (
        <p class="standfirst">
          <Inlines content={standfirst} setting={article.setting} />
        </p>
      )}
      {corrections.length > 0 && (
        <p class="was-corrected">
          <a href="#corrections">{words.wasCorrected[language]}</a>
        </p>
      )}
      {byline.length > 0 && (
        <p class="byline">
          {words.by[language]} <Signatures byline={byline} />
        </p>
      )}
      <Times {...article} />
      <Editions {...article} />
    </header>
  )
}

function Times({ frame, published, updated, readingMinutes }: ArticleViewModel) {
  const { language } = frame
  return (
    <p class="times">
      <span>
        {words.published[language]} <Time moment={published} />
      </span>
      {updated && (
        <span>
          {words.updated[language]} <Time moment={updated} />
        </span>
      )}
      <span>{words.readingTime[language](readingMinutes)}</span>
    </p>
  )
}

function Editions({ editions }: ArticleViewModel) {
  return (
    <>
      {editions.map(({ language, headline, href }) => (
        <p class="edition" lang={language}>
          {words.otherEdition[language]}{' '}
          <a href={href} hreflang={language} rel="alternate">
            {headline}
          </a>
        </p>
      ))}
    </>
  )
}

function Lead({ image, caption, credit }: LeadFigure) {
  return (
    <figure class="lead">
      <Picture image={image} place="lead" />
      {(caption || credit !== null) && (
        <figcaption>
          {caption && <span lang={caption.lang}>{caption.words}</span>}
          {credit !== null && <small>{credit}</small>}
        </figcaption>
      )}
    </figure>
  )
}
