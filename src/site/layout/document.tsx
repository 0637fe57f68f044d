import type { ComponentChildren } from 'preact'
import { siteFrameWords as words } from '../../messages/site-frame.ts'
import { safeJson } from '../json-ld/safe-json.ts'
import { Footer } from './footer.tsx'
import type { Frame } from './frame.ts'
import type { Head } from './head.ts'
import { Masthead } from './masthead.tsx'

/** A whole page of the newsroom: head, masthead, the page's own content, foot. */
export function Document(props: { frame: Frame; head: Head; children: ComponentChildren }) {
  const { frame, head, children } = props
  const { language } = frame
  return (
    <html lang={language}>
      <head>
        <HeadContent frame={frame} head={head} />
      </head>
      <body>
        <a class="skip" href="#content">
          {words.skipToContent[language]}
        </a>
        <Masthead frame={frame} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <Footer frame={frame} />
      </body>
    </html>
  )
}

function HeadContent({ frame, head }: { frame: Frame; head: Head }) {
  return (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{head.title}</title>
      {head.description !== null && <meta name="description" content={head.description} />}
      {!head.isIndexed && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      <link rel="stylesheet" href={frame.assets.stylesheet} />
      <link rel="icon" href={frame.assets.icon} type="image/svg+xml" />
      {head.canonical !== null && <link rel="canonical" href={head.canonical} />}
      {head.alternates.map(({ hreflang, href }) => (
        <link rel="alternate" hreflang={hreflang} href={href} />
      ))}
      <link
        rel="alternate"
        type="application/rss+xml"
        title={words.feedOf[frame.language](frame.newsroom.words)}
        href={frame.feed}
      />
      {head.otherForms.map(({ type, href }) => (
        <link rel="alternate" type={type} title={head.title} href={href} />
      ))}
      {head.meta.map(({ property, content }) => (
        <meta property={property} content={content} />
      ))}
      {head.structuredData.map(value => (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: safeJson(value) }} />
      ))}
    </>
  )
}
