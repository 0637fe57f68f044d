import { statementWords as words } from '../../../messages/statements.ts'
import { StatementQuote } from '../../components/statements/statement-quote.tsx'
import type { StatementViewModel } from './construct-view-model.ts'

/** What a frame on another site shows; its links leave the frame. */
export function EmbedView({ frame, head, statement }: StatementViewModel) {
  const { language, newsroom, assets } = frame
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{head.title}</title>
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <base target="_top" />
        <link rel="stylesheet" href={assets.stylesheet} />
        {head.canonical !== null && <link rel="canonical" href={head.canonical} />}
      </head>
      <body class="embedded">
        <main>
          <StatementQuote statement={statement} />
          <p class="embedded-foot">
            <a href={statement.href}>{words.recordOf[language](newsroom.words)}</a>
          </p>
        </main>
      </body>
    </html>
  )
}
