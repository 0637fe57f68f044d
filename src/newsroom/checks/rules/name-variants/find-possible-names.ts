import type { Span } from '../../../../reading/index.ts'
import type { Register } from '../../../offices/index.ts'
import { isSmallWord } from '../../evidence/is-small-word.ts'
import { lastOfNameRun } from '../../evidence/name-run.ts'
import { isCapitalised, splitWords, type Word } from '../../evidence/words.ts'
import lexicon from '../../words/names.json' with { type: 'json' }
import { firstNamesOf } from './first-names.ts'
import { plainly } from './spelling.ts'

/** A name as the text has it: in full, or a capitalised word that stands alone and may be a surname. */
export type PossibleName = Span & {
  readonly text: string
  /** Null when the surname stands alone. */
  readonly first: string | null
  readonly surname: Word
  /** The first name is one: the words are a person’s. */
  readonly isPerson: boolean
}

const notFirstNames = new Set(lexicon.notFirstNames.split(' '))

/** Every run of capitalised words that may be a person’s name, « Ursula von der Leyen », “Joe R. Biden”, « Stoltenberg ». */
export function findPossibleNames(text: string, register: Register): readonly PossibleName[] {
  const words = splitWords(text)
  const firstNames = firstNamesOf(register)
  const names: PossibleName[] = []
  for (let at = 0; at < words.length; at++) {
    if (!isNameWord(words[at])) continue
    const last = lastOfNameRun(text, words, at)
    const run = words.slice(at, last + 1)
    at = last
    const name = readRun(text, withoutEnds(run), firstNames)
    if (name) names.push(name)
  }
  return names
}

function isNameWord(word: Word | undefined): boolean {
  return word !== undefined && isCapitalised(word.text) && !/[’']$/.test(word.text)
}

/** « Selon Jens Stoltenberg » opens with a word that is none of his, “Robert Kennedy Jr” ends with one. */
function withoutEnds(run: readonly Word[]): readonly Word[] {
  const [first] = run
  const begun = first && isSmallWord(first.text) ? run.slice(1) : run
  const isSuffixed = begun.length > 2 && /^(?:Jr|Sr|[IVX]+)$/.test(begun.at(-1)?.text ?? '')
  return isSuffixed ? begun.slice(0, -1) : begun
}

function readRun(
  text: string,
  run: readonly Word[],
  firstNames: ReadonlyMap<string, number>,
): PossibleName | null {
  const surname = run.at(-1)
  if (!surname || /\d/.test(surname.text)) return null
  const known = run.slice(0, -1).findIndex(word => isFirstName(word.text, firstNames))
  const [first] = known < 0 ? run : run.slice(known)
  if (!first) return null
  if (run.length === 1)
    return { ...spanOf(text, surname, surname), first: null, surname, isPerson: false }
  const isPlace = known < 0 && notFirstNames.has(first.text.split('-')[0] ?? '')
  if (isPlace || surname.text.length < 3) return null
  return { ...spanOf(text, first, surname), first: first.text, surname, isPerson: known >= 0 }
}

/** « Jean-Luc » is one when « Jean » is; the « des » of « élu LR des Alpes » is no Desmond. */
function isFirstName(word: string, firstNames: ReadonlyMap<string, number>): boolean {
  if (!isCapitalised(word)) return false
  return firstNames.has(plainly(word)) || firstNames.has(plainly(word.split('-')[0] ?? ''))
}

function spanOf(text: string, from: Word, to: Word) {
  return { start: from.start, end: to.end, text: text.slice(from.start, to.end) }
}
