import { sql } from 'kysely'
import type { Newsroom } from '../newsroom.ts'

/** The accepted topic that an id, the last part of an address or a name means; null when none or several do. */
export async function findTopicId({ database }: Newsroom, words: string): Promise<string | null> {
  const { rows } = await sql<{ topic_id: string }>`
    select topic_id from topics
    where state = 'accepted' and topic_id in (${isId(words) ? byId(words) : byName(words)})
    limit 2`.execute(database)
  const [only, another] = rows
  return only && !another ? only.topic_id : null
}

const byId = (id: string) => sql`${id}::uuid`

const byName = (name: string) => sql`
  select topic_id from topic_names where language in ('fr', 'en') and slug = ${name}
  union
  select topic_id from topic_aliases where folded = fold_name(${name})`

function isId(words: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(words)
}
