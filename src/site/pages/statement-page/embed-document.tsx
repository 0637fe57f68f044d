import type { ComponentChildren } from 'preact'
import type { Frame } from '../../layout/frame.ts'
import type { Head } from '../../layout/head.ts'

/** A small page for a frame on another site; its links leave the frame. */
export function EmbedDocument(props: { frame: Frame; head: Head; children: ComponentChildren }) {
  const { frame, head, children } = props
  return (
    <html lang={frame.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{head.title}</title>
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <base target="_top" />
        <link rel="stylesheet" href={frame.assets.stylesheet} />
        {head.canonical !== null && <link rel="canonical" href={head.canonical} />}
      </head>
      <body class="embedded">
        <main>{children}</main>
      </body>
    </html>
  )
}
