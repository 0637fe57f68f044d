import {
  listTermsOfPerson,
  type PersonWithTerms,
  plainWords,
  type Register,
  type Term,
} from '../../../newsroom/offices/index.ts'
import type { Topic } from '../../../newsroom/topics/index.ts'

/** The terms of a person, and what ties them to the register. */
export type HeldTerms = { terms: readonly Term[]; matchedBy: 'id' | 'name' }

/**
 * Null unless the register knows this very person: by the same Wikidata id; else, where one side has no id, by a full
 * name that only one person of the register has.
 */
export function findOfficesHeld(topic: Topic, register: Register): HeldTerms | null {
  if (topic.kind !== 'person') return null
  const names = [...new Set([...topic.names.map(({ name }) => name), ...topic.aliases])]
  const namesakes = names.flatMap(name => listTermsOfPerson(register, name))
  const sameId = namesakes.find(({ person }) => isId(topic.wikidataId, person.wikidata))
  if (sameId) return { terms: sameId.terms, matchedBy: 'id' }
  const fullNames = new Set(names.map(plainWords).filter(words => words.includes(' ')))
  const [one, another] = new Set(namesakes.filter(entry => hasName(entry, fullNames)))
  if (!one || another) return null
  if (one.person.wikidata !== null && topic.wikidataId !== null) return null
  return { terms: one.terms, matchedBy: 'name' }
}

function isId(one: string | null, other: string | null): boolean {
  return one !== null && one === other
}

function hasName({ person }: PersonWithTerms, fullNames: ReadonlySet<string>): boolean {
  const { name, englishName, variants } = person
  return [name, englishName ?? name, ...variants].some(words => fullNames.has(plainWords(words)))
}
