import type { Token } from '../text/token.ts'
import { wordSet } from '../text/word-set.ts'
import { isOneOf } from './grammar-words.ts'
import lexicon from './lexicons/time-words.json' with { type: 'json' }

const WEEKDAYS = wordSet(lexicon.weekdays)
const MONTHS = wordSet(lexicon.months)
const UNITS = wordSet(lexicon.units)
const ALONE = wordSet(lexicon.alone)
const QUALIFIERS = wordSet(lexicon.qualifiers)

export const isTimeWord = (lower: string): boolean =>
  WEEKDAYS.has(lower) || MONTHS.has(lower) || ALONE.has(lower)

/** Where the time expression that begins here ends (« ce mercredi 8 février », « la semaine dernière »); `at` when none does. */
export function timeExpressionEnd(tokens: readonly Token[], at: number): number {
  let i = at
  if (isOneOf('beforeTime', tokens[i]?.lower ?? '')) i++
  const first = tokens[i]
  if (!first) return at
  if (isTimeWord(first.lower)) return tail(tokens, i + 1)
  if (isDayNumber(first) && MONTHS.has(tokens[i + 1]?.lower ?? '')) return tail(tokens, i + 2)
  if (i > at && UNITS.has(first.lower) && isQualified(tokens, at, i)) return tail(tokens, i + 1)
  if (i > at && tokens[at]?.lower === 'en' && /^\d{4}$/.test(first.text)) return i + 1
  return at
}

const isDayNumber = (token: Token): boolean =>
  token.kind === 'number' && /^\d{1,2}(?:er)?$/.test(token.text)

/** « la semaine » alone is a noun; « cette semaine », « la semaine dernière » are dates. */
const isQualified = (tokens: readonly Token[], at: number, unit: number): boolean =>
  /^ce/.test(tokens[at]?.lower ?? '') || QUALIFIERS.has(tokens[unit + 1]?.lower ?? '')

function tail(tokens: readonly Token[], from: number): number {
  let at = from
  while (isTail(tokens[at])) at++
  return at
}

const isTail = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isDayNumber(token) ||
    /^(?:19|20)\d\d$/.test(token.text) ||
    MONTHS.has(token.lower) ||
    QUALIFIERS.has(token.lower))
