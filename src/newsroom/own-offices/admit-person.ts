import type { Database } from '../../database/connect.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Person } from '../offices/index.ts'

/** The row of a person: found again by id, else by name and day of birth, else made. */
export async function admitPerson(newsroom: Newsroom, person: Person): Promise<string> {
  const known = await findPerson(newsroom.database, person)
  if (known) return known
  const personId = newsroom.newId()
  await newsroom.database
    .insertInto('office_people')
    .values({
      person_id: personId,
      name: person.name,
      english_name: person.englishName,
      variants: person.variants.filter(name => name !== person.englishName),
      wikidata_id: person.wikidata,
      born: person.born,
    })
    .execute()
  return personId
}

async function findPerson(database: Database, person: Person): Promise<string | null> {
  const rows = database.selectFrom('office_people').select('person_id')
  const found = person.wikidata
    ? await rows.where('wikidata_id', '=', person.wikidata).executeTakeFirst()
    : await rows
        .where('name', '=', person.name)
        .where('born', 'is not distinct from', person.born)
        .where('wikidata_id', 'is', null)
        .executeTakeFirst()
  return found?.person_id ?? null
}
