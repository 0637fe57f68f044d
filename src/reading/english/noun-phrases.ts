import { isCapitalised, type Token } from '../text/token.ts'
import {
  COORDINATORS,
  DETERMINERS,
  INNER_PREPOSITIONS,
  isAdverb,
  isFiniteWord,
  PREPOSITIONS,
  PRONOUNS,
  QUANTITY_PREFIXES,
  reportingForms,
  SUBORDINATORS,
} from './words.ts'

/** A run of tokens, the end excluded. */
export type Run = { readonly first: number; readonly end: number }

const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|May|june|july|august|september|october|november|december|yesterday|today|tomorrow|tonight)$/

/** "every night", "last week" */
export const TIME_NOUN =
  /^(?:nights?|days?|weeks?|months?|years?|mornings?|afternoons?|evenings?|weekends?|hours?|minutes?|summer|winter|autumn|spring|season|time)$/

export const isTimeWord = (lower: string): boolean => TIME.test(lower)

/** Could a noun phrase begin here? English ones often have no determiner: "Officials", "critics of the plan". */
export function startsNounPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token && quantityStart(tokens, at) !== null) return true
  if (!token || token.kind === 'mark' || token.kind === 'quotation') return false
  const { lower } = token
  if (DETERMINERS.has(lower) || PRONOUNS.has(lower)) return true
  if (PREPOSITIONS.has(lower) || SUBORDINATORS.has(lower) || COORDINATORS.has(lower)) return false
  return (
    !isAdverb(lower) &&
    !isTimeWord(lower) &&
    (!isFiniteWord(lower) || (at === 0 && reportingForms(lower).length > 0))
  )
}

const LONGEST_PREFIX = 3

/** Where the number of "more than 200", "about $3m" or "at least half" stands, when a quantity begins here. */
export function quantityStart(tokens: readonly Token[], first: number): number | null {
  for (let at = first; at <= first + LONGEST_PREFIX; at++) {
    const token = tokens[at]
    if (token?.kind === 'number')
      return tokens[at + 1]?.kind === 'word' || tokens[at + 1]?.text === '%' ? at : null
    if (/^[£$€]$/.test(token?.text ?? '')) return tokens[at + 1]?.kind === 'number' ? at + 1 : null
    if (at > first && isNumeral(tokens, at)) return at
    if (!token || !isQuantityPrefix(tokens, at)) return null
  }
  return null
}

function isQuantityPrefix(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  const tail = QUANTITY_TAILS.get(lower)
  return tail === undefined
    ? QUANTITY_PREFIXES.has(lower) || /^(?:than|least|most|to)$/.test(lower)
    : tail.test(tokens[at + 1]?.lower ?? '')
}

/** "at least", "up to", "more than": by themselves these words open no quantity. */
const QUANTITY_TAILS: ReadonlyMap<string, RegExp> = new Map([
  ['at', /^(?:least|most)$/],
  ['up', /^to$/],
  ['more', /^than$/],
  ['less', /^than$/],
  ['fewer', /^than$/],
  ['not', /^(?:all|every|one)$/],
])

const NUMERAL =
  /^(?:half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|all|every|hundreds|thousands|millions|dozens)$/
const FRACTION = /^(?:dozen|third|quarter|hundred|thousand|million|billion|half|fifth|tenth)$/

const isNumeral = (tokens: readonly Token[], at: number): boolean =>
  NUMERAL.test(tokens[at]?.lower ?? '') ||
  (tokens[at]?.lower === 'a' && FRACTION.test(tokens[at + 1]?.lower ?? ''))

/** Where the noun phrase that begins here ends, its complements included. */
export function nounPhraseEnd(tokens: readonly Token[], begin: number): number {
  const first = quantityStart(tokens, begin) ?? begin
  let at = first + 1
  if (PRONOUNS.has(tokens[first]?.lower ?? '') && !DETERMINERS.has(tokens[first]?.lower ?? ''))
    return at
  while (at < tokens.length && continues(tokens, at)) at++
  return at
}

function continues(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token) return false
  if (token.kind === 'mark')
    return (
      (token.text === '.' && isTitle(tokens[at - 1])) || token.text === '&' || token.text === '%'
    )
  if (token.kind === 'quotation')
    return (token.quotation?.words ?? 9) <= 4 && isCapitalised(tokens[at - 1] ?? token)
  if (INNER_PREPOSITIONS.has(token.lower))
    return (
      next !== undefined &&
      next.kind !== 'mark' &&
      next.kind !== 'quotation' &&
      !isTimeWord(next.lower) &&
      !isFiniteWord(next.lower)
    )
  if (
    PREPOSITIONS.has(token.lower) ||
    SUBORDINATORS.has(token.lower) ||
    COORDINATORS.has(token.lower)
  )
    return false
  if (isCapitalised(token)) return !isTimeWord(token.lower) || isTimeInName(tokens, at)
  if (DETERMINERS.has(token.lower))
    return (
      INNER_PREPOSITIONS.has(tokens[at - 1]?.lower ?? '') ||
      DETERMINERS.has(tokens[at - 1]?.lower ?? '')
    )
  if (PRONOUNS.has(token.lower) || isTimeWord(token.lower) || isAdverb(token.lower)) return false
  return !isFiniteWord(token.lower) || isModifier(tokens, at)
}

/** "Sunday Politics", "the Sunday Times" */
const isTimeInName = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]
  return next !== undefined && isCapitalised(next) && !isTimeWord(next.lower)
}

/** "the reported theft": after a determiner a participle modifies the noun. */
const isModifier = (tokens: readonly Token[], at: number): boolean =>
  DETERMINERS.has(tokens[at - 1]?.lower ?? '') && reportingForms(tokens[at]?.lower ?? '').length > 0

const isTitle = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:mr|mrs|ms|dr|prof|sen|rep|gov|gen|col|lt|sgt|capt|st|rev|\p{L})$/u.test(token.lower)

/** The end of a noun phrase with the appositions after it: "Kristen Wilkins, assistant professor of photography,". */
export function endWithAppositions(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.text !== ',' || !startsNounPhrase(tokens, end + 1)) return end
  const next = nounPhraseEnd(tokens, end + 1)
  const after = tokens[next]
  return !after || /^[,.;:!?]$/.test(after.text) ? next : end
}
