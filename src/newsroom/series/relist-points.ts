import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DB } from '../../database/tables.ts'
import type { ChangeKey } from '../changes/change-key.ts'

/** Puts the figures of these statements into the series they belong to, and takes out those that no longer do; answers the series that change. */
export async function relistPointsOfStatements(
  database: Kysely<DB>,
  statementIds: readonly string[],
): Promise<ChangeKey[]> {
  if (statementIds.length === 0) return []
  return await relist(database, sql`statement_id = any(${statementIds}::uuid[])`)
}

/** The same for all statements of the record, when a series is made or changed. */
export async function relistPointsOfSeries(
  database: Kysely<DB>,
  seriesId: string,
): Promise<ChangeKey[]> {
  return await relist(database, sql`series_id = ${seriesId}::uuid`)
}

async function relist(database: Kysely<DB>, which: RawBuilder<unknown>): Promise<ChangeKey[]> {
  const { rows: left } = await sql<{ series_id: string }>`
    delete from series_points where ${which} returning series_id`.execute(database)
  const { rows: entered } = await sql<{ series_id: string }>`
    insert into series_points (series_id, statement_id, place, said_on, value, high, bound, words)
    select series_id, statement_id, place, said_on, (figure->>'value')::float8, (figure->>'high')::float8,
      figure->>'bound', figure->>'text'
    from (select * from statements where is_public and figures <> '[]' and not negated and act <> 'denies') as said
    cross join lateral jsonb_array_elements(figures) with ordinality as given(figure, place)
    cross join figure_series
    where ${which}
      and (topic_id is null or topic_id = any(about_ids) or topic_id = any(speaker_ids) or exists (
        select from article_topics listed
        where listed.article_id = said.article_id and listed.topic_id = figure_series.topic_id))
      and unit is not distinct from figure->>'unit'
      and exists (
        select from unnest(counted) as entry
        where (
          select bool_and(fold_name(figure->>'what') ~ ('\\y' || word))
          from unnest(string_to_array(entry, ' ')) as word))
      and not exists (
        select from series_exclusions excluded
        where excluded.series_id = figure_series.series_id and excluded.statement_id = said.statement_id)
    returning series_id`.execute(database)
  return [...left, ...entered].map(row => `series:${row.series_id}` as const)
}
