import type { Person } from './office.ts'
import { plainWords } from './plain-words.ts'

/** What tells one person from another in the register: the Wikidata id, else the name with the day of birth if known. */
export function identityOf({ wikidata, name, born }: Person): string {
  return wikidata ?? (born ? `${name}, ${born}` : name)
}

/** Whether two rows from different places speak of one person: by id where both have one, else by name. */
export function isSamePerson(one: Person, other: Person): boolean {
  if (one.wikidata && other.wikidata) return one.wikidata === other.wikidata
  if (one.born && other.born && one.born !== other.born) return false
  const names = new Set(namesOf(one))
  return namesOf(other).some(name => names.has(name))
}

function namesOf({ name, variants }: Person): string[] {
  return [name, ...variants].map(plainWords)
}
