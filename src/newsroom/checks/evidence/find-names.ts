import type { Span } from '../../../reading/index.ts'
import { listTermsOfPerson, type PersonWithTerms, type Register } from '../../offices/index.ts'
import { lastOfNameRun } from './name-run.ts'
import { isCapitalised, type Word } from './words.ts'

/** A name in the text: its words, and the people of the register it may mean (none: the register knows nobody so called). */
export type Name = Span & {
  readonly first: number
  readonly last: number
  readonly text: string
  readonly people: readonly PersonWithTerms[]
}

/** The longest name that begins at a word; null when the word begins none. */
export function findNameAt(
  { text, words, register }: { text: string; words: readonly Word[]; register: Register },
  first: number,
): Name | null {
  if (!isCapitalised(words[first]?.text ?? '')) return null
  const run = lastOfNameRun(text, words, first)
  for (let last = run; last >= first; last--) {
    if (!isCapitalised(words[last]?.text ?? '')) continue
    const name = nameOf(text, words, { first, last })
    const people = listTermsOfPerson(register, name.text)
    if (people.length > 0) return { ...name, people }
  }
  return run > first && isCapitalised(words[run]?.text ?? '')
    ? { ...nameOf(text, words, { first, last: run }), people: [] }
    : null
}

function nameOf(text: string, words: readonly Word[], run: { first: number; last: number }) {
  const start = words[run.first]?.start ?? 0
  const end = words[run.last]?.end ?? start
  return { ...run, start, end, text: text.slice(start, end) }
}
