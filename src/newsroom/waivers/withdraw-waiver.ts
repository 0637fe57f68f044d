import { recordInAudit } from '../audit/index.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import { done, type Result, refused } from '../values/result.ts'
import { markWithdrawn } from './waiver-rows.ts'

export type CannotWithdrawWaiver =
  | { cannot: 'withdraw-waiver'; because: 'no-such-waiver' }
  | { cannot: 'withdraw-waiver'; because: 'nobody' }

/** Takes a waiver back: from then on its finding stands again. What was published stays published. */
export async function withdrawWaiver(
  newsroom: Newsroom,
  { waiverId, ...request }: { waiverId: string; by: string },
): Promise<Result<{ articleId: string }, CannotWithdrawWaiver>> {
  const by = request.by.trim()
  if (by === '') return refused({ cannot: 'withdraw-waiver', because: 'nobody' })
  return await inTransaction(newsroom, async inside => {
    const withdrawn = await markWithdrawn(inside.database, { waiverId, by, at: inside.now() })
    if (!withdrawn) return refused({ cannot: 'withdraw-waiver', because: 'no-such-waiver' })
    const { articleId, code, words } = withdrawn
    await recordInAudit(inside, {
      what: 'waiver-withdrawn',
      by,
      noun: 'article',
      nounId: articleId,
      detail: { waiverId, code, words },
    })
    return done({ articleId })
  })
}
