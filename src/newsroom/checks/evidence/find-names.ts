import type { Span } from '../../../reading/index.ts'
import { listTermsOfPerson, type PersonWithTerms, type Register } from '../../offices/index.ts'
import { gapBefore, isCapitalised, type Word } from './words.ts'

/** A name in the text: its words, and the people of the register it may mean (none: the register knows nobody so called). */
export type Name = Span & {
  readonly first: number
  readonly last: number
  readonly text: string
  readonly people: readonly PersonWithTerms[]
}

const longestName = 5
const particle =
  /^(?:de|du|des|da|dos|del|della|di|von|van|der|den|ter|bin|ben|al|el|le|la|d[’'])$/i

/** The longest name that begins at a word; null when the word begins none. */
export function findNameAt(
  { text, words, register }: { text: string; words: readonly Word[]; register: Register },
  first: number,
): Name | null {
  const run = runFrom(text, words, first)
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

/** The last word of the run of capitals and particles, with single spaces between. */
function runFrom(text: string, words: readonly Word[], first: number): number {
  if (!isCapitalised(words[first]?.text ?? '')) return first - 1
  let last = first
  for (let at = first + 1; at < first + longestName; at++) {
    const here = words[at]
    const gap = gapBefore(text, words, at)
    const elided = /[’']$/.test(words[at - 1]?.text ?? '')
    if (!here || gap === null || !(/^[ \u00a0\u202f]$/.test(gap) || (elided && gap === ''))) break
    if (isCapitalised(here.text)) last = at
    else if (!particle.test(here.text)) break
  }
  return last
}
