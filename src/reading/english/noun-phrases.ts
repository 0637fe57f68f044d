import { isCapitalised, type Token } from '../text/token.ts'
import {
  COORDINATORS,
  DETERMINERS,
  INNER_PREPOSITIONS,
  isAdverb,
  isFiniteWord,
  PREPOSITIONS,
  PRONOUNS,
  reportingForms,
  SUBORDINATORS,
} from './words.ts'

/** A run of tokens, the end excluded. */
export type Run = { readonly first: number; readonly end: number }

const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|yesterday|today|tomorrow|tonight)$/

export const isTimeWord = (lower: string): boolean => TIME.test(lower)

/** Could a noun phrase begin here? English ones often have no determiner: "Officials", "critics of the plan". */
export function startsNounPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || token.kind === 'mark' || token.kind === 'quotation') return false
  if (token.kind === 'number') return tokens[at + 1]?.kind === 'word'
  const { lower } = token
  if (DETERMINERS.has(lower) || PRONOUNS.has(lower)) return true
  if (PREPOSITIONS.has(lower) || SUBORDINATORS.has(lower) || COORDINATORS.has(lower)) return false
  return (
    !isAdverb(lower) &&
    !isTimeWord(lower) &&
    (!isFiniteWord(lower) || (at === 0 && reportingForms(lower).length > 0))
  )
}

/** Where the noun phrase that begins here ends, its complements included. */
export function nounPhraseEnd(tokens: readonly Token[], first: number): number {
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
    return (token.text === '.' && isTitle(tokens[at - 1])) || token.text === '&'
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
  if (isCapitalised(token)) return !isTimeWord(token.lower)
  if (DETERMINERS.has(token.lower))
    return (
      INNER_PREPOSITIONS.has(tokens[at - 1]?.lower ?? '') ||
      DETERMINERS.has(tokens[at - 1]?.lower ?? '')
    )
  if (PRONOUNS.has(token.lower) || isTimeWord(token.lower) || isAdverb(token.lower)) return false
  return !isFiniteWord(token.lower) || isModifier(tokens, at)
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
