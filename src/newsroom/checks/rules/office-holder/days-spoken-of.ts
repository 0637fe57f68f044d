import type { Span } from '../../../../reading/index.ts'
import { type Day, possiblyCovers, type Term } from '../../../offices/index.ts'
import { officeLexicon } from '../../evidence/office-lexicon.ts'
import { holds, lineAround } from '../../evidence/sentences.ts'
import type { Manuscript } from '../../manuscript.ts'

/** From a first day to a last. */
type Days = { from: Day; to: Day }

/** The article’s day, and every date and year its paragraph and the one before speak of, but for « depuis 2022 ». */
export function daysSpokenOf({ text, date, dates, language }: Manuscript, title: Span): Days[] {
  const line = lineAround(text, title)
  const before = lineAround(text, { start: Math.max(0, line.start - 2), end: line.start - 1 })
  const near = { start: Math.max(0, Math.min(before.start, line.start)), end: line.end }
  const { since } = officeLexicon[language]
  const isSince = ({ start, end }: Span) =>
    since.test(text.slice(Math.max(0, start - 24), start)) ||
    since.test(text.slice(start, end).split(/[ \u00a0]/)[0] ?? '')
  const inside = dates.filter(({ start, end }) => start >= near.start && end <= near.end)
  const durations = inside.filter(isSince)
  const written = inside.flatMap(one =>
    one.resolved && !durations.includes(one) ? [one.resolved] : [],
  )
  const years = [...text.slice(near.start, near.end).matchAll(/\b(?:1[89]|20)\d\d\b/g)]
    .map(({ 0: year, index }) => ({ year, start: near.start + index, end: near.start + index + 4 }))
    .filter(span => !isSince(span) && !durations.some(duration => holds(duration, span)))
    .map(({ year }) => ({ from: `${year}-01-01`, to: `${year}-12-31` }))
  return [{ from: date ?? '', to: date ?? '' }, ...written, ...years]
}

/** “Menachem Begin, in September 1978”: of one whom the register does not know in that office, the article’s day says nothing. */
export function isOfAnotherYear({ from, to }: Days, date: Day): boolean {
  const year = date.slice(0, 4)
  return to.slice(0, 4) < year || from.slice(0, 4) > year
}

export function covers(term: Term, { from, to }: Days): boolean {
  const startsInside =
    term.start.precision !== 'unknown' && from <= term.start.date && term.start.date <= to
  return startsInside || possiblyCovers(term, from) || possiblyCovers(term, to)
}
