import { recordInAudit } from '../audit/index.ts'
import { announceChange } from '../changes/announce-change.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import { done, type Result, refused } from '../values/result.ts'
import type { ResponseKind } from './response.ts'

export type ResponseDecision = { responseId: string; by: string }

export type CannotDecideOnResponse = {
  cannot: 'decide-on-response'
  because: 'not-found'
  responseId: string
}

export type CannotAddResponse =
  | { cannot: 'add-response'; because: 'statement-not-found' }
  | { cannot: 'add-response'; because: 'same-statement' }

/** A person vouches that one statement answers another: readers see it at both. */
export function confirmResponse(
  newsroom: Newsroom,
  decision: ResponseDecision,
): Promise<Result<null, CannotDecideOnResponse>> {
  return decide(newsroom, decision, 'confirmed')
}

/** A person says that it does not: it is not suggested again. */
export function dismissResponse(
  newsroom: Newsroom,
  decision: ResponseDecision,
): Promise<Result<null, CannotDecideOnResponse>> {
  return decide(newsroom, decision, 'dismissed')
}

/** Links two statements by hand, or confirms the link that was suggested or dismissed before. */
export async function addResponse(
  newsroom: Newsroom,
  request: { fromId: string; toId: string; kind: ResponseKind; by: string },
): Promise<Result<{ responseId: string }, CannotAddResponse>> {
  const { fromId, toId, kind, by } = request
  if (fromId === toId)
    return refused({ cannot: 'add-response', because: 'same-statement' } as const)
  return await inTransaction(newsroom, async inside => {
    const { database: transaction } = inside
    const found = await transaction
      .selectFrom('statements')
      .select('statement_id')
      .where('statement_id', 'in', [fromId, toId])
      .execute()
    if (found.length < 2)
      return refused({ cannot: 'add-response', because: 'statement-not-found' } as const)
    const decided = { state: 'confirmed' as const, decided_at: inside.now(), decided_by: by }
    const { response_id: responseId } = await transaction
      .insertInto('responses')
      .values({
        response_id: inside.newId(),
        ...{ from_id: fromId, to_id: toId, kind, origin: 'by-hand', proposed_at: inside.now() },
        ...decided,
      })
      .onConflict(conflict => conflict.columns(['from_id', 'to_id', 'kind']).doUpdateSet(decided))
      .returning('response_id')
      .executeTakeFirstOrThrow()
    await recordInAudit(inside, {
      ...{ what: 'response-added', by, noun: 'response', nounId: responseId },
      detail: { from: fromId, to: toId, kind },
    })
    await announceChange(transaction, await keysOf(inside, [fromId, toId]))
    return done({ responseId })
  })
}

async function decide(
  newsroom: Newsroom,
  { responseId, by }: ResponseDecision,
  state: 'confirmed' | 'dismissed',
): Promise<Result<null, CannotDecideOnResponse>> {
  return await inTransaction(newsroom, async inside => {
    const { database: transaction } = inside
    const row = await transaction
      .updateTable('responses')
      .set({ state, decided_at: inside.now(), decided_by: by })
      .where('response_id', '=', responseId)
      .returning(['from_id', 'to_id', 'kind'])
      .executeTakeFirst()
    if (!row)
      return refused({ cannot: 'decide-on-response', because: 'not-found', responseId } as const)
    await recordInAudit(inside, {
      what: state === 'confirmed' ? 'response-confirmed' : 'response-dismissed',
      ...{ by, noun: 'response', nounId: responseId },
      detail: { from: row.from_id, to: row.to_id, kind: row.kind },
    })
    await announceChange(transaction, await keysOf(inside, [row.from_id, row.to_id]))
    return done(null)
  })
}

/** Both statements’ pages, and the articles they stand in. */
async function keysOf({ database }: Newsroom, statementIds: readonly string[]) {
  const rows = await database
    .selectFrom('statements')
    .select('article_id')
    .where('statement_id', 'in', statementIds)
    .execute()
  return [
    ...statementIds.map(id => `statement:${id}` as const),
    ...rows.map(row => `article:${row.article_id}` as const),
  ]
}
