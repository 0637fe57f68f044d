import { type Kysely, sql } from 'kysely'
import type { DB } from '../src/database/tables.ts'

export type RecordCorpus = {
  /** The speaker with the most statements, the topic most spoken about, and a quiet one of each. */
  loudest: string
  quiet: string
  commonTopic: string
  rareTopic: string
}

const people = 5_000
const subjects = 15_000
const articles = 100_000
const atOnce = 100_000

const vocabulary =
  'ville port marché budget conseil région hôpital école rivière pont climat énergie entreprise emploi logement train route forêt récolte musée concert match équipe enquête tribunal sénat loi vote accord frontière alliance défense soldat mission satellite vaccin étude chercheur université agriculture vendange'

/**
 * Fills an empty database with `count` public statements of 5,000 people on 20,000 topics in 100,000 articles: a few
 * people say much and most say little, as in a newspaper’s archive. The same every time.
 */
export async function makeRecord(database: Kysely<DB>, count: number): Promise<RecordCorpus> {
  await sql`select setseed(0.42)`.execute(database)
  await makeTopics(database)
  await makeArticles(database)
  await withoutIndexes(database, async () => {
    for (let first = 0; first < count; first += atOnce)
      await makeStatements(database, { first, last: Math.min(count, first + atOnce) - 1 })
    await list(database)
  })
  await sql`vacuum analyze`.execute(database)
  return await readExtremes(database)
}

/** The id of the n-th thing of a kind, so that no look-up is needed to make a million rows. */
const idOf = (kind: number, number: ReturnType<typeof sql>) =>
  sql`(lpad(to_hex(${sql.lit(kind)}), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`

async function makeTopics(database: Kysely<DB>): Promise<void> {
  await sql`
    insert into topics (topic_id, kind, wikidata_id)
    select ${idOf(1, sql`n`)}, case when n < ${sql.lit(people)} then 'person' else 'subject' end, null
    from generate_series(0, ${sql.lit(people + subjects - 1)}) as n`.execute(database)
  await sql`
    insert into topic_names (topic_id, language, name, slug)
    select topic_id, 'fr', 'Sujet ' || right(topic_id::text, 6), 'sujet-' || right(topic_id::text, 6) from topics`.execute(
    database,
  )
}

async function makeArticles(database: Kysely<DB>): Promise<void> {
  const number = sql`generate_series(0, ${sql.lit(articles - 1)}) as n`
  const moment = sql`timestamptz '2025-01-01' - n * interval '1 hour'`
  await database.transaction().execute(async transaction => {
    await sql`
      insert into articles (article_id, language, slug, edition_group, state, live_version, published_at, updated_at, created_at)
      select ${idOf(2, sql`n`)}, 'fr', 'article-' || n, ${idOf(2, sql`n`)}, 'published', 1, ${moment}, ${moment}, ${moment}
      from ${number}`.execute(transaction)
    await sql`
      insert into article_versions (article_id, number, headline, body, author_ids, topic_ids, media_ids, word_count, keywords, made_at)
      select ${idOf(2, sql`n`)}, 1, 'Un titre comme un autre, numéro ' || n, '{"type":"doc","content":[]}', '{}', '{}', '{}', 600, '{}', ${moment}
      from ${number}`.execute(transaction)
  })
}

async function makeStatements(
  database: Kysely<DB>,
  { first, last }: { first: number; last: number },
): Promise<void> {
  await sql`
    with words as (select string_to_array(${vocabulary}, ' ') as list)
    insert into statements (statement_id, article_id, language, state, origin, fingerprint, anchors, content, mode, act,
      negated, hedged, conditional, speaker_kind, speaker_words, speaker_name, role, speaker_ids, about_ids, figures,
      said_on, occasion, proposed_at, decided_at, decided_by, in_version, is_public)
    select ${idOf(3, sql`n`)}, ${idOf(2, sql`n % ${sql.lit(articles)}`)}, 'fr', 'confirmed', 'read', n::text, '[]',
      'que ' || (select string_agg(list[1 + floor(random() * 40)::int], ' ') from generate_series(1, 12), words where n >= 0)
        || case when n % 1000 = 0 then ' chrysanthème' else '' end,
      (array['direct', 'indirect', 'mixed'])[1 + n % 3], (array['says', 'says', 'announces', 'denies', 'warns'])[1 + n % 5],
      false, false, false, 'person', 'le ministre', 'Une personne', 'le ministre',
      array[${idOf(1, sql`floor(${sql.lit(people)} * power(random(), 3))::int`)}],
      array[${idOf(1, sql`${sql.lit(people)} + floor(${sql.lit(subjects)} * power(random(), 3))::int`)}],
      '[]', date '2025-01-01' - (n % 7000)::int, '{"when":null,"place":null,"event":null,"medium":null}', now(), now(), 'bench', true, true
    from generate_series(${sql.lit(first)}, ${sql.lit(last)}) as n`.execute(database)
}

/** As the newsroom’s own listing does, for all at once. */
async function list(database: Kysely<DB>): Promise<void> {
  await sql`
    insert into statement_topics (topic_id, part, said_on, statement_id, act)
    select topic, 'speaker', said_on, statement_id, act from statements, unnest(speaker_ids) as topic
    union all
    select topic, 'about', said_on, statement_id, act from statements, unnest(about_ids) as topic`.execute(
    database,
  )
  await sql`
    insert into statement_speaker_topics (speaker_id, topic_id, said_on, statement_id)
    select speaker, topic, said_on, statement_id
    from statements, unnest(speaker_ids) as speaker, unnest(about_ids) as topic`.execute(database)
}

/** Indexes are made once at the end: a million rows one by one into each would take an hour. */
async function withoutIndexes(database: Kysely<DB>, work: () => Promise<void>): Promise<void> {
  const { rows } = await sql<{ name: string; definition: string }>`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
    from pg_index
    where indrelid in ('statements'::regclass, 'statement_topics'::regclass, 'statement_speaker_topics'::regclass)
      and not exists (select from pg_constraint where conindid = indexrelid)`.execute(database)
  for (const { name } of rows) await sql`drop index ${sql.raw(name)}`.execute(database)
  await work()
  for (const { definition } of rows) await sql.raw(definition).execute(database)
}

async function readExtremes(database: Kysely<DB>): Promise<RecordCorpus> {
  const { rows } = await sql<{ part: string; topic_id: string }>`
    select part, topic_id from statement_topics group by part, topic_id order by count(*) desc`.execute(
    database,
  )
  const speakers = rows.filter(({ part }) => part === 'speaker')
  const topics = rows.filter(({ part }) => part === 'about')
  return {
    loudest: speakers.at(0)?.topic_id ?? '',
    quiet: speakers.at(-1)?.topic_id ?? '',
    commonTopic: topics.at(0)?.topic_id ?? '',
    rareTopic: topics.at(-1)?.topic_id ?? '',
  }
}
