import { type Kysely, sql } from 'kysely'
import type { DB } from '../../database/tables.ts'
import type { Anchor } from '../body/index.ts'

/** The words of an article that a person has decided on, or added. */
export async function listDecidedAnchors(
  database: Kysely<DB>,
  articleId: string,
): Promise<{ fingerprint: string; anchors: Anchor[] }[]> {
  return await database
    .selectFrom('statements')
    .select(['fingerprint', 'anchors'])
    .where('article_id', '=', articleId)
    .where('state', '<>', 'suggested')
    .execute()
}

/**
 * Drops the suggestions of an article that reading no longer finds, with the responses suggested between them. Those that
 * a person is deciding on in this moment are waited for; those in a response that a person decided on stay.
 */
export async function removeSuggestionsBut(
  database: Kysely<DB>,
  articleId: string,
  kept: readonly string[],
): Promise<void> {
  const { rows } = await sql<{ statement_id: string }>`
    select statement_id from statements
    where article_id = ${articleId} and state = 'suggested' and fingerprint <> all(${kept}::text[])
    for update`.execute(database)
  const stale = sql`any(${rows.map(row => row.statement_id)}::uuid[])`
  await sql`
    delete from responses where state = 'suggested' and (from_id = ${stale} or to_id = ${stale})`.execute(
    database,
  )
  await sql`
    delete from statements where statement_id = ${stale}
      and not exists (select from responses where statement_id in (from_id, to_id))`.execute(
    database,
  )
}
