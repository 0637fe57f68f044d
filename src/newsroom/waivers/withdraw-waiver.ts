import { recordInAudit } from '../audit/index.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import { done, type Result, refused } from '../values/result.ts'
import { markWithdrawn } from './waiver-rows.ts'

export type CannotWithdrawWaiver = {
  cannot: 'withdraw-waiver'
  because: 'no-such-waiver'
  waiverId: string
}

/** Takes a waiver back: from then on its finding stands again. What was published stays published. */
export async function withdrawWaiver(
  newsroom: Newsroom,
  { waiverId, by }: { waiverId: string; by: string },
): Promise<Result<{ articleId: string }, CannotWithdrawWaiver>> {
  return await inTransaction(newsroom, async inside => {
    const withdrawn = await markWithdrawn(inside.database, { waiverId, by, at: inside.now() })
    if (!withdrawn)
      return refused({ cannot: 'withdraw-waiver', because: 'no-such-waiver', waiverId })
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
