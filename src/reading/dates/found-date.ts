import type { DateRange, Precision } from './calendar.ts'
import type { DateLexicon } from './date-lexicon.ts'

/** Where a date ends and what it covers. */
export type Found = {
  readonly end: number
  readonly resolved: DateRange | null
  readonly precision: Precision
}

/** What a rule may ask: the words of the language, and the article's day. */
export type Context = { readonly lexicon: DateLexicon; readonly today: number | null }
