import { type Kysely, sql } from 'kysely'
import type { DB } from '../../database/tables.ts'
import { announceChange } from '../changes/announce-change.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Language } from '../values/language.ts'
import { slugFrom } from '../values/slug.ts'
import { takeFreeSlug } from '../values/take-free-slug.ts'
import { insertAliases } from './alias-rows.ts'
import type { TopicKind, TopicState } from './topic.ts'

export type AdmitTopicRequest = {
  kind: TopicKind
  wikidataId: string | null
  names: NewTopicName[]
}

export type NewTopicName = {
  language: Language
  name: string
  description: string | null
  aliases: string[]
}

/** The topic with one of those names or aliases in its language; a new one when none has. */
export async function admitTopic(
  newsroom: Newsroom,
  request: AdmitTopicRequest,
): Promise<{ topicId: string; isNew: boolean }> {
  return await inTransaction(newsroom, async ({ database: transaction }) => {
    await sql`lock table topic_names in share row exclusive mode`.execute(transaction)
    const known = await findByNames(transaction, request.names)
    if (known) return { topicId: known, isNew: false }
    const topicId = newsroom.newId()
    await insertTopic(transaction, { ...request, topicId, state: 'accepted' })
    await announceChange(transaction, [`topic:${topicId}`])
    return { topicId, isNew: true }
  })
}

/** A new topic with its names, whatever others are called. */
export async function insertTopic(
  database: Kysely<DB>,
  topic: AdmitTopicRequest & { topicId: string; state: TopicState },
): Promise<void> {
  const { topicId, kind, wikidataId, state, names } = topic
  await database
    .insertInto('topics')
    .values({ topic_id: topicId, kind, wikidata_id: wikidataId, state })
    .execute()
  for (const name of names) await insertName(database, topicId, name)
}

async function findByNames(
  database: Kysely<DB>,
  names: AdmitTopicRequest['names'],
): Promise<string | null> {
  for (const { language, name } of names) {
    const row = await database
      .selectFrom('topic_names')
      .select('topic_id')
      .where('language', '=', language)
      .where(of =>
        of.or([
          of(of.fn('lower', ['name']), '=', name.toLowerCase()),
          sql<boolean>`aliases @> array[${name}::text]`,
        ]),
      )
      .executeTakeFirst()
    if (row) return row.topic_id
  }
  return null
}

async function insertName(
  database: Kysely<DB>,
  topicId: string,
  name: AdmitTopicRequest['names'][number],
): Promise<void> {
  const slug = await takeFreeSlug(slugFrom(name.name), async slug => {
    const taken = await database
      .selectFrom('topic_names')
      .select('slug')
      .where('language', '=', name.language)
      .where('slug', '=', slug)
      .executeTakeFirst()
    return taken === undefined
  })
  await database
    .insertInto('topic_names')
    .values({ topic_id: topicId, ...name, slug })
    .execute()
  await insertAliases(database, topicId, [name.name, ...name.aliases])
}
