import { plainWords, type Term, writePartialDate } from '../offices/index.ts'
import { done, type Result, refused } from '../values/result.ts'
import type { CannotChangeOffices } from './cannot-change-offices.ts'

/** The one term of a person, by name or last name; `start` tells two of them apart. */
export function findTerm(
  terms: readonly Term[],
  { name, start }: { name: string; start: string | null },
): Result<Term, CannotChangeOffices> {
  const found = terms
    .filter(({ person }) => isCalled(person, name))
    .filter(term => start === null || writePartialDate(term.start) === start)
  const [term, ...more] = found
  if (!term) return refused({ cannot: 'find-term', because: 'no-such-term', name })
  if (more.length === 0) return done(term)
  const starts = found.map(one => writePartialDate(one.start))
  return refused({ cannot: 'find-term', because: 'several-terms', name, starts })
}

/** The term that someone is serving. */
export function findOpenTerm(
  terms: readonly Term[],
  name: string,
): Result<Term, CannotChangeOffices> {
  const open = terms.filter(({ end }) => end === null)
  return findTerm(open, { name, start: null })
}

function isCalled({ name, variants }: Term['person'], asked: string): boolean {
  const words = plainWords(asked)
  return [name, ...variants]
    .map(plainWords)
    .some(known => known === words || known.endsWith(` ${words}`))
}
