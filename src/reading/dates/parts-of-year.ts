import type { Token } from '../text/token.ts'
import { awayFrom, type DateRange, partOfYear, range } from './calendar.ts'
import { type Context, directionOf, type Found, isDirection, yearNumber } from './date-words.ts'

/** « au premier trimestre », « le deuxième semestre 2024 », "the third quarter of 2025"; without a year, the last that has begun. */
export function partOfYearNamed(
  tokens: readonly Token[],
  at: number,
  { lexicon, today }: Context,
): Found | null {
  const ordinal = lexicon.ordinals.get(tokens[at]?.lower ?? '')
  const precision = lexicon.partsOfYear.get(tokens[at + 1]?.lower ?? '')
  if (ordinal === undefined || precision === undefined) return null
  const length = precision === 'quarter' ? 3 : 6
  const { year, end } = yearAfter(tokens, at + 2, lexicon.ofYear)
  const first = (ordinal - 1) * length
  if (year !== null) return { end, resolved: partOfYear(year, first, length), precision }
  return { end, resolved: today === null ? null : lastBegun(today, first, length), precision }
}

function yearAfter(
  tokens: readonly Token[],
  at: number,
  ofYear: ReadonlySet<string>,
): { year: number | null; end: number } {
  const skip = ofYear.has(tokens[at]?.lower ?? '') ? 1 : 0
  const year = yearNumber(tokens[at + skip])
  return { year, end: year === null ? at : at + skip + 1 }
}

function lastBegun(today: number, first: number, length: number): DateRange {
  const year = new Date(today).getUTCFullYear()
  return partOfYear(Date.UTC(year, first, 1) <= today ? year : year - 1, first, length)
}

/** « cet été », « l'automne dernier », « au printemps 2023 », "last winter": three months from the solstice or equinox. */
export function season(
  tokens: readonly Token[],
  at: number,
  { lexicon, today }: Context,
): Found | null {
  const before = tokens[at]?.lower ?? ''
  const number = lexicon.seasons.get(tokens[at + 1]?.lower ?? '')
  if (number === undefined || !(lexicon.beforeSeason.has(before) || lexicon.last.has(before)))
    return null
  const { year, end } = yearAfter(tokens, at + 2, lexicon.ofYear)
  if (year !== null) return { end, resolved: seasonOf(year, number), precision: 'season' }
  const after = tokens[at + 2]?.lower ?? ''
  const direction = directionOf(lexicon, [before, after])
  return {
    end: isDirection(lexicon, after) ? at + 3 : at + 2,
    resolved: today === null ? null : closestSeason(today, number, direction),
    precision: 'season',
  }
}

/** Spring is 0 and begins on 21 March; winter ends in the year after. */
const seasonOf = (year: number, number: number): DateRange =>
  range(Date.UTC(year, 2 + 3 * number, 21), Date.UTC(year, 5 + 3 * number, 20))

function closestSeason(today: number, number: number, direction: number): DateRange {
  const year = new Date(today).getUTCFullYear()
  const day = new Date(today).toISOString().slice(0, 10)
  const seasons = [year - 1, year, year + 1].map(each => seasonOf(each, number))
  const past = seasons.findLast(({ to }) => to < day)
  const future = seasons.find(({ from }) => from > day)
  const current = seasons.find(({ from, to }) => from <= day && day <= to)
  if (direction < 0 && past) return past
  if (direction > 0 && future) return future
  return current ?? nearer(today, past, future) ?? seasonOf(year, number)
}

function nearer(
  today: number,
  past: DateRange | undefined,
  future: DateRange | undefined,
): DateRange | undefined {
  if (!past || !future) return past ?? future
  return today - Date.parse(past.to) <= Date.parse(future.from) - today ? past : future
}

/** « mi-novembre », « fin août », « début 2024 », « fin du mois »: a third of the month, or of the year. */
export function partOfMonth(
  tokens: readonly Token[],
  at: number,
  { lexicon, today }: Context,
): Found | null {
  const [, prefix, rest] = /^(mi)-(.+)$/.exec(tokens[at]?.lower ?? '') ?? []
  const third = lexicon.thirds.get(prefix ?? tokens[at]?.lower ?? '')
  const word = rest ?? tokens[at + 1]?.lower ?? ''
  const end = rest === undefined ? at + 2 : at + 1
  if (third === undefined) return null
  if (/^(?:1[89]|20)\d\d$/.test(word))
    return { end, resolved: partOfYear(Number(word), third * 4, 4), precision: 'year' }
  const month = lexicon.months.get(word)
  if (month === undefined) return null
  const written = yearNumber(tokens[end])
  const isPast = directionOf(lexicon, [tokens[end]?.lower ?? ''])
  const year = written ?? (today === null ? null : yearOfMonth(today, month, isPast))
  return {
    end: written !== null || isDirection(lexicon, tokens[end]?.lower) ? end + 1 : end,
    resolved: year === null ? null : thirdOf(year, month, third),
    precision: 'month',
  }
}

function yearOfMonth(today: number, month: number, direction: number): number {
  const date = new Date(today)
  const [year, current] = [date.getUTCFullYear(), date.getUTCMonth()]
  if (direction < 0) return month < current ? year : year - 1
  if (direction > 0) return month > current ? year : year + 1
  return month - current > 6 ? year - 1 : current - month > 6 ? year + 1 : year
}

function thirdOf(year: number, month: number, third: number): DateRange {
  const whole = awayFrom(Date.UTC(year, month, 1), 'month', 0)
  const at = (day: string) => `${whole.from.slice(0, 8)}${day}`
  const [from = '01', to = '10'] = [['01', '10'], ['11', '20'], ['21']][third] ?? []
  return { from: at(from), to: third === 2 ? whole.to : at(to) }
}
