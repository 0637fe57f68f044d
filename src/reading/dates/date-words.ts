import type { Token } from '../text/token.ts'
import type { DateRange, Precision } from './calendar.ts'
import type { DateLexicon } from './date-lexicon.ts'

export type Found = {
  readonly end: number
  readonly resolved: DateRange | null
  readonly precision: Precision
}
export type Context = { readonly lexicon: DateLexicon; readonly today: number | null }

/** 1800 to 2099. */
export const yearNumber = (token: Token | undefined): number | null =>
  /^(?:1[89]|20)\d\d$/.test(token?.text ?? '') ? Number(token?.text) : null

export const isDirection = ({ last, next }: DateLexicon, lower = ''): boolean =>
  last.has(lower) || next.has(lower)

/** -1 towards the past, 1 towards the future, 0 when no word says. */
export const directionOf = ({ last, next }: DateLexicon, words: readonly string[]): number =>
  words.some(word => last.has(word)) ? -1 : words.some(word => next.has(word)) ? 1 : 0
