import { type Kysely, sql } from 'kysely'
import type { DB } from '../../database/tables.ts'

/** Lets a topic be found by these names, however they are accented, hyphened or transliterated. */
export async function insertAliases(
  database: Kysely<DB>,
  topicId: string,
  names: readonly string[],
): Promise<void> {
  await sql`
    insert into topic_aliases (folded, topic_id)
    select distinct fold_name(name), ${topicId}::uuid from unnest(${names}::text[]) as name
    where fold_name(name) <> ''
    on conflict do nothing`.execute(database)
}
