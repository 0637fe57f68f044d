import { sql } from 'kysely'
import type { Database } from '../../../database/connect.ts'
import type { Day } from '../../offices/index.ts'

/** For each office that a file speaks of: the last day it names, and whether it has somebody in office. */
export async function makeImportTally(database: Database): Promise<void> {
  await sql`create temporary table import_tally (
    office_key text primary key, last_day text not null, has_holder boolean not null)`.execute(
    database,
  )
}

export async function dropImportTally(database: Database): Promise<void> {
  await sql`drop table import_tally`.execute(database)
}

export type Tally = { office_key: string; last_day: Day; has_holder: boolean }

export async function countIn(database: Database, tallies: readonly Tally[]): Promise<void> {
  await sql`
    insert into import_tally
    select office_key, max(last_day), bool_or(has_holder)
    from jsonb_to_recordset(${JSON.stringify(tallies)}::jsonb)
      as t(office_key text, last_day text, has_holder boolean)
    group by office_key
    on conflict (office_key) do update set
      last_day = greatest(import_tally.last_day, excluded.last_day),
      has_holder = import_tally.has_holder or excluded.has_holder`.execute(database)
}

/**
 * Moves the horizons of the offices a file speaks of: to the day of the file where it has somebody in office, else to the
 * last day it names for the office. Answers the day of the file, given or found.
 */
export async function settleImportedOffices(
  database: Database,
  { asOf, today }: { asOf: Day | null; today: Day },
): Promise<Day | null> {
  const found = await sql<{ day: Day | null }>`
    select max(last_day) as day from import_tally where last_day <= ${today}`.execute(database)
  const day = asOf ?? found.rows[0]?.day ?? null
  if (day === null) return null
  await sql`
    insert into office_horizons
    select office_key, case when has_holder then ${day} else least(last_day, ${day}) end
    from import_tally
    where has_holder or last_day > '0000-01-01'
    on conflict (office_key) do update set horizon = excluded.horizon
    where office_horizons.horizon < excluded.horizon`.execute(database)
  await settleHolders(database)
  return day
}

/** Where nobody said: an office is held by one when its terms, at least two, never share a day. */
async function settleHolders(database: Database): Promise<void> {
  await sql`
    with settled as (
      select office_key, case when exists (
        select from office_terms one join office_terms other using (office_key)
        where office_key = offices.office_key and one.term_id <> other.term_id
          and (one.starts, one.term_id) < (other.starts, other.term_id)
          and coalesce(one.ends, '9999') > other.starts
      ) or (select count(*) < 2 from office_terms where office_key = offices.office_key)
      then 'several' else 'one' end as holders
      from offices join import_tally using (office_key)
      where not holders_said)
    update offices set holders = settled.holders from settled
    where offices.office_key = settled.office_key and offices.holders <> settled.holders`.execute(
    database,
  )
}
