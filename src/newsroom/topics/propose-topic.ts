import { sql } from 'kysely'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import { type AdmitTopicRequest, insertTopic } from './admit-topic.ts'
import { insertAliases } from './alias-rows.ts'

/**
 * The topic with that Wikidata id, else one that has one of the names (accepted before proposed, old before new), else a
 * new one that waits for a person to accept it. Names that are new to the topic are kept as its aliases only when the
 * id says that it is the same.
 */
export async function proposeTopic(
  newsroom: Newsroom,
  request: AdmitTopicRequest,
): Promise<string> {
  return await inTransaction(newsroom, async inside => {
    const { database: transaction } = inside
    await sql`lock table topic_names in share row exclusive mode`.execute(transaction)
    const names = request.names.flatMap(({ name, aliases }) => [name, ...aliases])
    const known = await findKnown(inside, request.wikidataId, names)
    if (known?.isSame) await insertAliases(transaction, known.topicId, names)
    if (known) return known.topicId
    const topicId = inside.newId()
    await insertTopic(transaction, { ...request, topicId, state: 'proposed' })
    return topicId
  })
}

async function findKnown(
  { database }: Newsroom,
  wikidataId: string | null,
  names: readonly string[],
): Promise<{ topicId: string; isSame: boolean } | null> {
  const same =
    wikidataId === null
      ? undefined
      : await database
          .selectFrom('topics')
          .select('topic_id')
          .where('wikidata_id', '=', wikidataId)
          .executeTakeFirst()
  if (same) return { topicId: same.topic_id, isSame: true }
  const { rows } = await sql<{ topic_id: string }>`
    select topic_id from topic_aliases join topics using (topic_id)
    where folded in (select fold_name(name) from unnest(${names}::text[]) as name)
      and (wikidata_id is null or ${wikidataId}::text is null)
    order by state, topic_id
    limit 1`.execute(database)
  const [known] = rows
  return known ? { topicId: known.topic_id, isSame: false } : null
}
