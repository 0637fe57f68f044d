import { recordInAudit } from '../audit/index.ts'
import { announceChange } from '../changes/announce-change.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import { acceptTopic } from '../topics/index.ts'
import { done, type Result, refused } from '../values/result.ts'
import { relist } from './listing-rows.ts'
import type { Statement, StatementContent, StatementSpeaker } from './statement.ts'
import { contentColumns, lockStatement } from './statement-rows.ts'

/** What a person may put right; what is left out stays as it is. The words said are those of the article. */
export type StatementEdit = Partial<
  Omit<StatementContent, 'content' | 'anchors' | 'mode' | 'speaker'>
> & { speaker?: Partial<StatementSpeaker> }

export type EditStatementRequest = { statementId: string; by: string; edit: StatementEdit }

export type CannotEditStatement = {
  cannot: 'edit-statement'
  because: 'not-found'
  statementId: string
}

/** Puts right who said it, when, how or about what. A suggestion stays one, a confirmed statement stays confirmed. */
export async function editStatement(
  newsroom: Newsroom,
  { statementId, by, edit }: EditStatementRequest,
): Promise<Result<Statement, CannotEditStatement>> {
  return await inTransaction(newsroom, async inside => {
    const { database: transaction } = inside
    const statement = await lockStatement(transaction, statementId)
    if (!statement)
      return refused({ cannot: 'edit-statement', because: 'not-found', statementId } as const)
    const edited = { ...statement, ...edit, speaker: { ...statement.speaker, ...edit.speaker } }
    await transaction
      .updateTable('statements')
      .set(contentColumns(edited))
      .where('statement_id', '=', statementId)
      .execute()
    if (statement.state === 'confirmed')
      for (const topicId of edited.speaker.topicIds) await acceptTopic(inside, { topicId, by })
    await recordInAudit(inside, {
      what: 'statement-edited',
      ...{ by, noun: 'statement', nounId: statementId },
      detail: { before: valuesBefore(statement, edit), after: edit },
    })
    await announceChange(transaction, await relist(transaction, [statementId]))
    return done(edited)
  })
}

function valuesBefore(statement: Statement, edit: StatementEdit): Record<string, unknown> {
  const known: Record<string, unknown> = statement
  return Object.fromEntries(Object.keys(edit).map(field => [field, known[field]]))
}
