import { type Kysely, sql } from 'kysely'
import type { DB } from '../../database/tables.ts'
import type { ChangeKey } from '../changes/change-key.ts'
import { relistPointsOfStatements } from '../series/index.ts'

/**
 * Brings what readers see of these statements in line with what they are: public when confirmed, in
 * the live version of a published article; then listed under their speakers and topics. Answers the keys of the pages that change.
 */
export async function relist(
  database: Kysely<DB>,
  statementIds: readonly string[],
): Promise<ChangeKey[]> {
  if (statementIds.length === 0) return []
  const ids = sql`any(${statementIds}::uuid[])`
  const { rows: left } = await sql<{ topic_id: string }>`
    delete from statement_topics where statement_id = ${ids} returning topic_id`.execute(database)
  await sql`delete from statement_speaker_topics where statement_id = ${ids}`.execute(database)
  const { rows: articles } = await sql<{ article_id: string }>`
    update statements s
    set is_public = s.state = 'confirmed' and s.in_version and a.state = 'published'
    from articles a
    where a.article_id = s.article_id and s.statement_id = ${ids}
    returning s.article_id`.execute(database)
  const { rows: entered } = await sql<{ topic_id: string }>`
    insert into statement_topics (topic_id, part, said_on, statement_id, act)
    select distinct topic, part, said_on, statement_id, act
    from statements
    cross join lateral (
      select topic, 'speaker' as part from unnest(speaker_ids) as topic
      union all
      select topic, 'about' from unnest(about_ids) as topic
    ) as listed
    where statement_id = ${ids} and is_public
    returning topic_id`.execute(database)
  await sql`
    insert into statement_speaker_topics (speaker_id, topic_id, said_on, statement_id)
    select distinct speaker, topic, said_on, statement_id
    from statements, unnest(speaker_ids) as speaker, unnest(about_ids) as topic
    where statement_id = ${ids} and is_public`.execute(database)
  const series = await relistPointsOfStatements(database, statementIds)
  return [
    ...series,
    ...articles.map(row => `article:${row.article_id}` as const),
    ...statementIds.map(id => `statement:${id}` as const),
    ...[...left, ...entered].map(row => `topic:${row.topic_id}` as const),
  ]
}
