import { sql } from 'kysely'
import type { Newsroom } from '../../newsroom.ts'
import { identityOf, type Person } from '../../offices/index.ts'
import type { Reading } from './check-row.ts'
import type { Shipped } from './shipped.ts'

/** The people of a batch, each with their row. */
export type People = { find(named: Reading['person']): { personId: string; person: Person } }

/** Finds the people of a batch again, by id, else by name and day of birth, and adds those that are new. */
export async function admitPeople(
  newsroom: Newsroom,
  { readings, shipped }: { readings: readonly Reading[]; shipped: Shipped },
): Promise<People> {
  const people = new Map<string, Person & { personId: string }>()
  for (const { person: named } of readings) {
    const person = personOf(named, shipped)
    people.set(identityOf(person), { ...person, personId: newsroom.newId() })
  }
  const given = [...people].map(([identity, person]) => ({ identity, ...person }))
  const rows = await sql<{ identity: string; person_id: string }>`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as g(
        identity text, "personId" uuid, name text, "englishName" text, variants text[], wikidata text, born text)
    ), known as (
      select identity, person_id from given join office_people on wikidata_id = wikidata
      union all
      select identity, person_id from given join office_people
        on wikidata is null and wikidata_id is null and office_people.name = given.name
          and coalesce(office_people.born, '') = coalesce(given.born, '')
    ), added as (
      insert into office_people (person_id, name, english_name, variants, wikidata_id, born)
      select "personId", name, "englishName", variants, wikidata, born from given
      where identity not in (select identity from known)
    )
    select identity, person_id from known`.execute(newsroom.database)
  const known = new Map(rows.rows.map(row => [row.identity, row.person_id]))
  return {
    find(named) {
      const person = personOf(named, shipped)
      const identity = identityOf(person)
      const personId = known.get(identity) ?? people.get(identity)?.personId
      if (!personId) throw new Error(`nobody admitted ${identity}`)
      return { personId, person }
    },
  }
}

function personOf({ name, wikidata, born }: Reading['person'], { people }: Shipped): Person {
  const known = people.get(wikidata ?? '')
  return known ?? { name, englishName: null, variants: [], wikidata, born: wikidata ? null : born }
}
