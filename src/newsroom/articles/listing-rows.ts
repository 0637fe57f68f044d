import { type Kysely, sql } from 'kysely'
import type { DB } from '../../database/tables.ts'
import type { ChangeKey } from '../changes/change-key.ts'
import type { Language } from '../values/language.ts'

/** Where a published article is listed. */
export type Listing = {
  articleId: string
  language: Language
  publishedAt: Date
  sectionId: string | null
  topicIds: string[]
  authorIds: string[]
}

/** Lists the article under its section and those above, its topics and its authors; answers the keys of those lists. */
export async function list(database: Kysely<DB>, listing: Listing): Promise<ChangeKey[]> {
  const common = {
    article_id: listing.articleId,
    language: listing.language,
    published_at: listing.publishedAt,
  }
  const sectionIds = await listSectionsUpwards(database, listing.sectionId)
  if (sectionIds.length > 0)
    await database
      .insertInto('article_sections')
      .values(sectionIds.map(section_id => ({ ...common, section_id })))
      .execute()
  if (listing.topicIds.length > 0)
    await database
      .insertInto('article_topics')
      .values(listing.topicIds.map(topic_id => ({ ...common, topic_id })))
      .execute()
  if (listing.authorIds.length > 0)
    await database
      .insertInto('article_authors')
      .values(listing.authorIds.map(author_id => ({ ...common, author_id })))
      .execute()
  return keysOf({ sectionIds, topicIds: listing.topicIds, authorIds: listing.authorIds })
}

/** Takes the article off every list; answers the keys of the lists it stood in. */
export async function unlist(database: Kysely<DB>, articleId: string): Promise<ChangeKey[]> {
  const sections = await database
    .deleteFrom('article_sections')
    .where('article_id', '=', articleId)
    .returning('section_id')
    .execute()
  const topics = await database
    .deleteFrom('article_topics')
    .where('article_id', '=', articleId)
    .returning('topic_id')
    .execute()
  const authors = await database
    .deleteFrom('article_authors')
    .where('article_id', '=', articleId)
    .returning('author_id')
    .execute()
  return keysOf({
    sectionIds: sections.map(row => row.section_id),
    topicIds: topics.map(row => row.topic_id),
    authorIds: authors.map(row => row.author_id),
  })
}

/** The addresses of the other language editions change what this article shows, and the reverse. */
export async function keysOfEditions(
  database: Kysely<DB>,
  articleId: string,
): Promise<ChangeKey[]> {
  const rows = await database
    .selectFrom('articles as own')
    .innerJoin('articles as edition', 'edition.edition_group', 'own.edition_group')
    .select('edition.article_id')
    .where('own.article_id', '=', articleId)
    .execute()
  return rows.map(row => `article:${row.article_id}` as const)
}

async function listSectionsUpwards(
  database: Kysely<DB>,
  sectionId: string | null,
): Promise<string[]> {
  if (sectionId === null) return []
  const { rows } = await sql<{ section_id: string }>`
    with recursive upwards as (
      select section_id, parent_id from sections where section_id = ${sectionId}
      union
      select above.section_id, above.parent_id from sections above join upwards on upwards.parent_id = above.section_id
    ) select section_id from upwards`.execute(database)
  return rows.map(row => row.section_id)
}

function keysOf(lists: {
  sectionIds: string[]
  topicIds: string[]
  authorIds: string[]
}): ChangeKey[] {
  return [
    ...lists.sectionIds.map(id => `section:${id}` as const),
    ...lists.topicIds.map(id => `topic:${id}` as const),
    ...lists.authorIds.map(id => `author:${id}` as const),
  ]
}
