import { listTermsOfPerson, type Person, plainWords, type Register } from '../offices/index.ts'
import { done, type Result, refused } from '../values/result.ts'
import type { CannotChangeOffices } from './cannot-change-offices.ts'

/** Someone the register knows by that very name is that person; an id decides among homonyms. */
export function findNamedPerson(
  register: Register,
  { name, wikidata }: { name: string; wikidata: string | null },
): Result<Person, CannotChangeOffices> {
  const known = listTermsOfPerson(register, name)
    .map(({ person }) => person)
    .filter(person => [person.name, ...person.variants].some(isNamed(name)))
  const fitting = wikidata ? known.filter(person => person.wikidata === wikidata) : known
  const [person, ...more] = fitting
  if (!person) return done({ name, englishName: null, variants: [], wikidata, born: null })
  if (more.length === 0) return done(person)
  const ids = fitting.map(one => one.wikidata ?? one.born ?? '?')
  return refused({ cannot: 'add-term', because: 'several-people', name, ids })
}

function isNamed(name: string): (other: string) => boolean {
  const words = plainWords(name)
  return other => plainWords(other) === words
}
