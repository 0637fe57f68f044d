import type { Person, Term } from './office.ts'
import { plainWords } from './plain-words.ts'
import type { Register } from './register.ts'
import { identityOf } from './same-person.ts'

export type PersonWithTerms = { person: Person; terms: readonly Term[] }

type People = {
  byFullName: Map<string, PersonWithTerms[]>
  byLastWord: Map<string, [name: string, PersonWithTerms][]>
}

const cache = new WeakMap<Register, People>()

/**
 * The people a name may mean, each with their terms in order of time: those of that very name when there are any,
 * otherwise all whose name ends with it (« Rutte », « von der Leyen »). One word never hides anyone: « Philippe » is the
 * king and the former prime minister. More than one are homonyms.
 */
export function listTermsOfPerson(register: Register, name: string): readonly PersonWithTerms[] {
  const people = peopleOf(register)
  const words = plainWords(name)
  const named = people.byFullName.get(words) ?? []
  if (named.length > 0 && words.includes(' ')) return named
  return [...new Set([...named, ...findByEnding(people, words)])]
}

function findByEnding(people: People, words: string): PersonWithTerms[] {
  const candidates = people.byLastWord.get(lastWord(words)) ?? []
  const found = candidates.filter(([name]) => name.endsWith(` ${words}`))
  return [...new Set(found.map(([, entry]) => entry))]
}

function peopleOf(register: Register): People {
  const known = cache.get(register)
  if (known) return known
  const people: People = { byFullName: new Map(), byLastWord: new Map() }
  for (const entry of gatherPeople(register).values()) index(people, entry)
  cache.set(register, people)
  return people
}

function gatherPeople(register: Register): Map<string, { person: Person; terms: Term[] }> {
  const people = new Map<string, { person: Person; terms: Term[] }>()
  for (const office of register.offices)
    for (const term of register.listTerms(office.key)) {
      const identity = identityOf(term.person)
      const known = people.get(identity)
      if (known) known.terms.push(term)
      else people.set(identity, { person: term.person, terms: [term] })
    }
  return people
}

function index(people: People, entry: PersonWithTerms): void {
  const { name, variants } = entry.person
  for (const words of new Set([name, ...variants].map(plainWords))) {
    append(people.byFullName, words, entry)
    append(people.byLastWord, lastWord(words), [words, entry])
  }
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1)
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
