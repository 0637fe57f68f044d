import type { Database } from '../../database/connect.ts'
import type { Newsroom } from '../newsroom.ts'
import {
  layOver,
  loadShippedRegister,
  type Organisation,
  type OwnOffice,
  type OwnRegister,
  type Person,
  peopleById,
  type Register,
} from '../offices/index.ts'
import { selectTerms, type TermRow, termOf } from './term-rows.ts'

/**
 * The shipped register with the newsroom’s own offices and terms laid over it, in four queries. Whoever asks often keeps
 * it until the change `offices` is announced.
 */
export async function loadNewsroomRegister({ database }: Newsroom): Promise<Register> {
  const shipped = await loadShippedRegister()
  const [organisations, offices, horizons, terms] = await Promise.all([
    listOwnOrganisations(database),
    listOwnOffices(database),
    database.selectFrom('office_horizons').selectAll().execute(),
    selectTerms(database).execute(),
  ])
  const own: OwnRegister = {
    organisations,
    offices,
    horizons: new Map(horizons.map(({ office_key, horizon }) => [office_key, horizon])),
    termsOf: readTermsOf(terms, peopleById(shipped)),
  }
  const isEmpty = [organisations, offices, horizons, terms].every(rows => rows.length === 0)
  return isEmpty ? shipped : layOver(shipped, own)
}

async function listOwnOrganisations(database: Database): Promise<Organisation[]> {
  const rows = await database.selectFrom('office_organisations').selectAll().execute()
  return rows.map(({ organisation_key, wikidata_id, names }) => ({
    key: organisation_key,
    wikidata: wikidata_id,
    names,
  }))
}

async function listOwnOffices(database: Database): Promise<OwnOffice[]> {
  const rows = await database.selectFrom('offices').selectAll().execute()
  return rows.map(row => ({
    key: row.office_key,
    organisationKey: row.organisation_key,
    names: row.names,
    holders: row.holders,
    wikidata: row.wikidata_id,
  }))
}

function readTermsOf(rows: readonly TermRow[], people: ReadonlyMap<string, Person>) {
  const byOffice = new Map<string, TermRow[]>()
  for (const row of rows) {
    const terms = byOffice.get(row.office_key)
    if (terms) terms.push(row)
    else byOffice.set(row.office_key, [row])
  }
  return (key: string) => (byOffice.get(key) ?? []).map(row => termOf(row, people))
}
