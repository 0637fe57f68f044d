import type { Person, Term } from './office.ts'
import { plainWords } from './plain-words.ts'
import type { Register } from './register.ts'

export type PersonWithTerms = { person: Person; terms: readonly Term[] }

type People = {
  byFullName: Map<string, PersonWithTerms[]>
  byEnding: Map<string, PersonWithTerms[]>
}

const cache = new WeakMap<Register, People>()

/**
 * The people a name may mean, each with their terms in order of time: those of that very name when there are any,
 * otherwise all whose name ends with it (« Rutte », « von der Leyen »). More than one are homonyms.
 */
export function listTermsOfPerson(register: Register, name: string): readonly PersonWithTerms[] {
  const people = peopleOf(register)
  const words = plainWords(name)
  return people.byFullName.get(words) ?? people.byEnding.get(words) ?? []
}

function peopleOf(register: Register): People {
  const known = cache.get(register)
  if (known) return known
  const people: People = { byFullName: new Map(), byEnding: new Map() }
  for (const person of gatherPeople(register).values()) index(people, person)
  cache.set(register, people)
  return people
}

function gatherPeople(register: Register): Map<string, { person: Person; terms: Term[] }> {
  const people = new Map<string, { person: Person; terms: Term[] }>()
  for (const office of register.offices)
    for (const term of register.listTerms(office.key)) {
      const identity = term.person.wikidata ?? plainWords(term.person.name)
      const known = people.get(identity)
      if (known) known.terms.push(term)
      else people.set(identity, { person: term.person, terms: [term] })
    }
  return people
}

function index(people: People, entry: PersonWithTerms): void {
  const names = new Set([entry.person.name, ...entry.person.variants].map(plainWords))
  for (const name of names) append(people.byFullName, name, entry)
  for (const ending of new Set([...names].flatMap(endingsOf)))
    append(people.byEnding, ending, entry)
}

function endingsOf(name: string): string[] {
  const words = name.split(' ')
  return words.slice(1).map((_, position) => words.slice(position + 1).join(' '))
}

function append(map: Map<string, PersonWithTerms[]>, key: string, entry: PersonWithTerms): void {
  const list = map.get(key)
  if (list) list.push(entry)
  else map.set(key, [entry])
}
