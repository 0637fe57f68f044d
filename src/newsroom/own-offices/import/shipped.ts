import { loadShippedRegister, type Person, peopleById, type Term } from '../../offices/index.ts'

/** What an import asks of the register that ships with Dixit. */
export type Shipped = {
  people: ReadonlyMap<string, Person>
  officeByWikidata: ReadonlyMap<string, string>
  hasOrganisation(key: string): boolean
  hasOffice(key: string): boolean
  listTerms(officeKey: string): readonly Term[]
}

export async function knowShipped(): Promise<Shipped> {
  const register = await loadShippedRegister()
  const organisations = new Set(register.organisations.map(({ key }) => key))
  return {
    people: peopleById(register),
    officeByWikidata: new Map(
      register.offices.flatMap(({ key, wikidata }) => (wikidata ? [[wikidata, key]] : [])),
    ),
    hasOrganisation: key => organisations.has(key),
    hasOffice: key => register.findOffice(key) !== undefined,
    listTerms: register.listTerms,
  }
}
