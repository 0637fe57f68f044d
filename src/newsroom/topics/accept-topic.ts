import { recordInAudit } from '../audit/index.ts'
import { announceChange } from '../changes/announce-change.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'

/** Gives a proposed topic its page; does nothing to one that has it. Answers whether it was only proposed. */
export async function acceptTopic(
  newsroom: Newsroom,
  { topicId, by }: { topicId: string; by: string },
): Promise<boolean> {
  return await inTransaction(newsroom, async inside => {
    const changed = await inside.database
      .updateTable('topics')
      .set({ state: 'accepted' })
      .where('topic_id', '=', topicId)
      .where('state', '=', 'proposed')
      .executeTakeFirst()
    if (changed.numUpdatedRows === 0n) return false
    await recordInAudit(inside, {
      ...{ what: 'topic-accepted', by, noun: 'topic', nounId: topicId, detail: {} },
    })
    await announceChange(inside.database, [`topic:${topicId}`])
    return true
  })
}
