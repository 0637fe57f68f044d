import { type AuditedAct, recordInAudit } from '../audit/index.ts'
import { announceChange } from '../changes/announce-change.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import { acceptTopic } from '../topics/index.ts'
import { done, type Result, refused } from '../values/result.ts'
import { relist } from './listing-rows.ts'
import type { Statement, StatementState } from './statement.ts'
import { lockStatement } from './statement-rows.ts'

export type Decision = {
  statementId: string
  /** The name of the person who decides. */
  by: string
}

export type CannotDecideOnStatement =
  | { cannot: 'decide-on-statement'; because: 'not-found'; statementId: string }
  | { cannot: 'decide-on-statement'; because: 'words-lost'; statementId: string; content: string }

/** A person vouches for the statement: readers see it once its article is published. Accepts its speaker as a topic. */
export function confirmStatement(
  newsroom: Newsroom,
  decision: Decision,
): Promise<Result<Statement, CannotDecideOnStatement>> {
  return decide(newsroom, decision, { state: 'confirmed', what: 'statement-confirmed' })
}

/** A person sets the statement aside: it is not proposed again for the same words. */
export function dismissStatement(
  newsroom: Newsroom,
  decision: Decision,
): Promise<Result<Statement, CannotDecideOnStatement>> {
  return decide(newsroom, decision, { state: 'dismissed', what: 'statement-dismissed' })
}

/** Takes a decision back: the statement waits again as a suggestion. */
export function reconsiderStatement(
  newsroom: Newsroom,
  decision: Decision,
): Promise<Result<Statement, CannotDecideOnStatement>> {
  return decide(newsroom, decision, { state: 'suggested', what: 'statement-reconsidered' })
}

async function decide(
  newsroom: Newsroom,
  { statementId, by }: Decision,
  { state, what }: { state: StatementState; what: AuditedAct },
): Promise<Result<Statement, CannotDecideOnStatement>> {
  return await inTransaction(newsroom, async inside => {
    const { database: transaction } = inside
    const statement = await lockStatement(transaction, statementId)
    const refusal = whyNot(statement, statementId, state)
    if (!statement || refusal) return refused(refusal ?? notFound(statementId))
    if (statement.state === state) return done(statement)
    const decided = state === 'suggested' ? null : { at: inside.now(), by }
    await transaction
      .updateTable('statements')
      .set({
        state,
        decided_at: decided?.at ?? null,
        decided_by: decided?.by ?? null,
        is_public: false,
      })
      .where('statement_id', '=', statementId)
      .execute()
    if (state === 'confirmed')
      for (const topicId of statement.speaker.topicIds) await acceptTopic(inside, { topicId, by })
    const detail = { was: statement.state, content: statement.content }
    await recordInAudit(inside, { what, by, noun: 'statement', nounId: statementId, detail })
    await announceChange(transaction, await relist(transaction, [statementId]))
    return done({ ...statement, state, decided })
  })
}

function whyNot(
  statement: Statement | null,
  statementId: string,
  state: StatementState,
): CannotDecideOnStatement | null {
  if (!statement) return notFound(statementId)
  if (state !== 'confirmed' || statement.lostSince === null) return null
  const { content } = statement
  return { cannot: 'decide-on-statement', because: 'words-lost', statementId, content }
}

function notFound(statementId: string): CannotDecideOnStatement {
  return { cannot: 'decide-on-statement', because: 'not-found', statementId }
}
