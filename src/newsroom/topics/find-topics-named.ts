import { sql } from 'kysely'
import type { Newsroom } from '../newsroom.ts'
import type { TopicKind } from './topic.ts'

export type NamedTopic = { topicId: string; kind: TopicKind }

/**
 * The topic that each name means, in whatever language, accents and transliteration it is written; a name that
 * several topics share means none of them.
 */
export async function findTopicsNamed(
  newsroom: Newsroom,
  names: readonly string[],
): Promise<Map<string, NamedTopic>> {
  const { rows } = await sql<{ name: string; topic_id: string; kind: TopicKind }>`
    select asked.name, min(topic_id::text) as topic_id, min(topics.kind) as kind
    from unnest(${[...new Set(names)]}::text[]) as asked(name)
    join topic_aliases on folded = fold_name(asked.name)
    join topics using (topic_id)
    group by asked.name
    having count(*) = 1`.execute(newsroom.database)
  return new Map(rows.map(({ name, topic_id, kind }) => [name, { topicId: topic_id, kind }]))
}
