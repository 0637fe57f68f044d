import { sql } from 'kysely'
import type { Newsroom } from '../newsroom.ts'
import type { WorkingCopy } from './working-copy.ts'

/** A person or organisation by the names the newsroom gives them. */
export type KnownName = { topicId: string; name: string; aliases: string[] }

/** The people and organisations of an article’s topics, and those whose name shares a word with its words. */
export async function listKnownNames(
  newsroom: Newsroom,
  { language, topicIds }: WorkingCopy,
  words: string,
): Promise<KnownName[]> {
  const capitalised = [...new Set(words.match(/\p{Lu}[\p{L}-]+/gu) ?? [])]
  const { rows } = await sql<{ topic_id: string; name: string; aliases: string[] }>`
    select topic_id, name, aliases
    from topic_names join topics using (topic_id)
    where language = ${language} and kind in ('person', 'organisation') and state = 'accepted'
      and (topic_id = any(${topicIds}::uuid[]) or string_to_array(name, ' ') && ${capitalised}::text[])
    order by name`.execute(newsroom.database)
  return rows.map(({ topic_id, name, aliases }) => ({ topicId: topic_id, name, aliases }))
}

export function isNamedIn(words: string, { name, aliases }: KnownName): boolean {
  return [name, ...aliases].some(one => words.includes(one))
}
