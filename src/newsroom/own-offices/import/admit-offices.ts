import { sql } from 'kysely'
import type { Database } from '../../../database/connect.ts'
import type { Reading } from './check-row.ts'
import type { Shipped } from './shipped.ts'

/** The keys of own offices by the Wikidata ids that rows name. */
export async function findOwnOfficesByWikidata(
  database: Database,
  readings: readonly Reading[],
): Promise<Map<string, string>> {
  const ids = new Set(readings.flatMap(({ office }) => office.wikidata ?? []))
  if (ids.size === 0) return new Map()
  const rows = await database
    .selectFrom('offices')
    .select(['office_key', 'wikidata_id'])
    .where('wikidata_id', '=', ({ fn, val }) => fn.any(val([...ids])))
    .execute()
  return new Map(rows.map(row => [row.wikidata_id ?? '', row.office_key]))
}

/** Adds the offices that nobody knows, and the bodies they belong to; answers how many offices. */
export async function admitOffices(
  database: Database,
  { keyed, shipped }: { keyed: readonly (Reading & { key: string })[]; shipped: Shipped },
): Promise<number> {
  const offices = new Map<string, object>()
  const organisations = new Map<string, object>()
  for (const { key, office } of keyed) {
    if (shipped.hasOffice(key) || offices.has(key)) continue
    const { organisation, names, holders, wikidata } = office
    offices.set(key, {
      ...{ key, organisation: organisation.key, names, wikidata },
      ...{ holders: holders ?? 'several', said: holders !== null },
    })
    if (!shipped.hasOrganisation(organisation.key))
      organisations.set(organisation.key, organisation)
  }
  if (offices.size === 0) return 0
  await sql`
    insert into office_organisations (organisation_key, names)
    select key, names from jsonb_to_recordset(${JSON.stringify([...organisations.values()])}::jsonb)
      as o(key text, names jsonb)
    on conflict do nothing`.execute(database)
  const added = await sql`
    insert into offices (office_key, organisation_key, names, holders, wikidata_id, holders_said)
    select key, organisation, names, holders, wikidata, said
    from jsonb_to_recordset(${JSON.stringify([...offices.values()])}::jsonb)
      as o(key text, organisation text, names jsonb, holders text, wikidata text, said boolean)
    on conflict (office_key) do nothing`.execute(database)
  return Number(added.numAffectedRows ?? 0)
}
