import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { siteWords } from '../../messages/site.ts'
import type { Language } from '../../newsroom/values/language.ts'
import { typeset } from '../typography/typeset.ts'
import type { LayoutModel } from './layout-model.ts'

/** What a page says of itself in its head. */
export type Head = {
  title: string
  description: string | null
  /** The page's own path; null for pages that have none, which search engines must not keep. */
  canonical: string | null
  openGraph: { property: string; content: string }[]
  alternates: { language: Language; href: string }[]
  /** Structured data, one object a script. */
  jsonLd: object[]
}

export function renderDocument(
  layout: LayoutModel,
  head: Head,
  content: ComponentChildren,
): string {
  return `<!doctype html>${renderToString(<Document layout={layout} head={head} content={content} />)}`
}

function Document({
  layout,
  head,
  content,
}: {
  layout: LayoutModel
  head: Head
  content: ComponentChildren
}) {
  const { language, newsroomName } = layout
  const words = siteWords[language]
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title>
          {head.title === newsroomName || newsroomName === ''
            ? head.title
            : `${head.title} – ${newsroomName}`}
        </title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {head.description !== null && <meta name="description" content={head.description} />}
        <link rel="stylesheet" href={layout.stylesheet} />
        <link rel="icon" type="image/svg+xml" href={layout.icon} />
        {head.canonical === null ? (
          <meta name="robots" content="noindex" />
        ) : (
          <link rel="canonical" href={layout.origin + head.canonical} />
        )}
        {head.alternates.map(({ language, href }) => (
          <link rel="alternate" hreflang={language} href={layout.origin + href} />
        ))}
        <link rel="alternate" type="application/rss+xml" title={newsroomName} href={layout.feed} />
        {head.openGraph.map(({ property, content }) => (
          <meta property={property} content={content} />
        ))}
        {head.jsonLd.map(data => (
          <script
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: scriptSafe(data) }}
          />
        ))}
      </head>
      <body>
        <a class="skip" href="#content">
          {words.skipToContent}
        </a>
        <Masthead layout={layout} />
        <main id="content">{content}</main>
        <Footer layout={layout} />
      </body>
    </html>
  )
}

function Masthead({ layout }: { layout: LayoutModel }) {
  const words = siteWords[layout.language]
  return (
    <header class="masthead">
      <p class="masthead-name">
        <a href={layout.home}>{layout.newsroomName || words.home}</a>
      </p>
      {layout.tagline !== null && (
        <p class="masthead-tagline">{typeset(layout.tagline, layout.language)}</p>
      )}
      {layout.sections.length > 0 && (
        <nav class="masthead-sections" aria-label={words.sections}>
          <ul>
            {layout.sections.map(({ words, href, lang }) => (
              <li>
                <a href={href} lang={lang === layout.language ? undefined : lang}>
                  {words}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  )
}

function Footer({ layout }: { layout: LayoutModel }) {
  const words = siteWords[layout.language]
  return (
    <footer class="colophon">
      <ul>
        <li>
          <a href={layout.about}>{words.about}</a>
        </li>
        <li>
          <a href={layout.feed}>{words.rss}</a>
        </li>
        {layout.others.map(({ language, href }) => (
          <li>
            <a href={href} lang={language} hreflang={language}>
              {words.otherLanguage}
            </a>
          </li>
        ))}
      </ul>
      <p>{words.madeWith}</p>
    </footer>
  )
}

/** JSON that cannot end its script: every « < » is written as an escape. */
function scriptSafe(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
