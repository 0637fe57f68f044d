import { statementWords as words } from '../../../messages/statements.ts'
import { StatementQuote } from '../../components/statements/statement-quote.tsx'
import type { StatementViewModel } from './construct-view-model.ts'
import { EmbedDocument } from './embed-document.tsx'

/** What a frame on another site shows. */
export function EmbedView({ frame, head, statement }: StatementViewModel) {
  return (
    <EmbedDocument frame={frame} head={head}>
      <h1 class="kicker">{statement.act}</h1>
      <StatementQuote statement={statement} language={frame.language} />
      <p class="embedded-foot">
        <a href={statement.href}>{words.recordOf[frame.language](frame.newsroom.words)}</a>
      </p>
    </EmbedDocument>
  )
}
