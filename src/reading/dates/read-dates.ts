import type { Span } from '../text/span.ts'
import type { Token } from '../text/token.ts'
import { type Language, tokenize } from '../text/tokenize.ts'
import { type DateRange, type Precision, parseDay } from './calendar.ts'
import { dateLexicon } from './date-lexicon.ts'
import { findDate } from './date-rules.ts'

/** A date written in a text, resolved as far as the article's date allows. */
export type ReadDate = Span & {
  readonly text: string
  /** First and last day that the words cover; null when the article's date is needed and unknown. */
  readonly resolved: DateRange | null
  readonly precision: Precision
}

export type DateOptions = {
  readonly language: Language
  /** The article's date, YYYY-MM-DD. */
  readonly date?: string | undefined
  readonly span?: Span
}

/** The dates of a text, in order: « le 28 octobre 2024 », « en août dernier », « la semaine dernière », "on Monday". */
export function readDates(text: string, { language, date, span }: DateOptions): ReadDate[] {
  const tokens = tokenize(text, span ?? { start: 0, end: text.length }, language)
  return findDates(text, tokens, { language, date })
}

/** The dates among words already cut. */
export function findDates(
  text: string,
  tokens: readonly Token[],
  { language, date }: Omit<DateOptions, 'span'>,
): ReadDate[] {
  const lexicon = dateLexicon(language)
  const today = date === undefined ? null : parseDay(date)
  const dates: ReadDate[] = []
  for (let at = 0; at < tokens.length; at++) {
    const found = findDate(tokens, at, { lexicon, today })
    const [first, last] = [tokens[at], tokens[(found?.end ?? 0) - 1]]
    if (!found || !first || !last) continue
    const { resolved, precision } = found
    dates.push({
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
      resolved,
      precision,
    })
    at = found.end - 1
  }
  return dates
}
