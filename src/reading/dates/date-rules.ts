import type { Token } from '../text/token.ts'
import {
  addDays,
  awayFrom,
  type DateRange,
  dayInMonth,
  dayRange,
  monthRange,
  type Precision,
  parseDay,
  range,
  weekdayOf,
  yearRange,
} from './calendar.ts'
import { type Context, directionOf, type Found, isDirection, yearNumber } from './date-words.ts'
import { partOfMonth, partOfYearNamed, season } from './parts-of-year.ts'
import { decade, shortQuarter } from './period-rules.ts'

type Rule = (tokens: readonly Token[], at: number, context: Context) => Found | null

/** In order: what says more is tried first. */
const RULES: readonly Rule[] = [
  isoDate,
  numericDate,
  weekdayThenDate,
  daySpan,
  weekdaySpan,
  dayOfMonth,
  monthThenDay,
  shortQuarter,
  decade,
  relativeSpan,
  partOfYearNamed,
  season,
  partOfMonth,
  ahead,
  ago,
  agoAfter,
  month,
  weekday,
  year,
]

/** The date that begins here. */
export function findDate(tokens: readonly Token[], at: number, context: Context): Found | null {
  for (const rule of RULES) {
    const found = rule(tokens, at, context)
    if (found) return found
  }
  return null
}

/** 2024-10-28 */
function isoDate(tokens: readonly Token[], at: number): Found | null {
  if (yearNumber(tokens[at]) === null || tokens[at + 1]?.text !== '-') return null
  const parts = tokens.slice(at, at + 5)
  const time = parseDay(parts.map(({ text }) => text).join(''))
  return time === null ? null : { end: at + 5, resolved: dayRange(time), precision: 'day' }
}

/** 28/10/2024, 28.10.2024: the day comes first. */
function numericDate(tokens: readonly Token[], at: number, { lexicon }: Context): Found | null {
  if (!lexicon.dayFirst) return null
  const whole = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(tokens[at]?.text ?? '')
  if (whole) return written({ day: whole[1], month: whole[2], year: whole[3], end: at + 1 })
  if (tokens[at + 1]?.text !== '/' || tokens[at + 3]?.text !== '/') return null
  const [day, month, year] = [tokens[at], tokens[at + 2], tokens[at + 4]].map(token => token?.text)
  return /^\d{1,2}$/.test(day ?? '') && /^\d{1,2}$/.test(month ?? '') && /^\d{4}$/.test(year ?? '')
    ? written({ day, month, year, end: at + 5 })
    : null
}

type Written = {
  readonly day: string | undefined
  readonly month: string | undefined
  readonly year: string | undefined
  readonly end: number
}

function written({ day, month, year, end }: Written): Found {
  const time = dayInMonth(Number(year), Number(month) - 1, Number(day))
  return { end, resolved: time === null ? null : dayRange(time), precision: 'day' }
}

/** « lundi 28 octobre », « ce mardi 29 octobre 2024 », "Monday, 28 October": one date, told twice. */
function weekdayThenDate(tokens: readonly Token[], at: number, context: Context): Found | null {
  if (!context.lexicon.weekdays.has(tokens[at]?.lower ?? '')) return null
  const comma = tokens[at + 1]?.text === ',' ? 1 : 0
  return (
    dayOfMonth(tokens, at + 1 + comma, context) ?? monthThenDay(tokens, at + 1 + comma, context)
  )
}

/** « du 4 au 12 juillet », « du 3 au 4 novembre » */
function daySpan(tokens: readonly Token[], at: number, context: Context): Found | null {
  const first = dayNumber(tokens[at])
  if (first === null || tokens[at + 1]?.lower !== 'au') return null
  const last = dayOfMonth(tokens, at + 2, context)
  if (!last) return null
  if (!last.resolved) return last
  const from = `${last.resolved.to.slice(0, 8)}${String(first).padStart(2, '0')}`
  return parseDay(from) === null || from > last.resolved.to
    ? { ...last, resolved: null }
    : { ...last, resolved: { from, to: last.resolved.to } }
}

/** « dans la nuit de lundi à mardi »: the second day follows the first. */
function weekdaySpan(
  tokens: readonly Token[],
  at: number,
  { lexicon, today }: Context,
): Found | null {
  const first = lexicon.weekdays.get(tokens[at]?.lower ?? '')
  const last = lexicon.weekdays.get(tokens[at + 2]?.lower ?? '')
  const link = tokens[at + 1]?.lower ?? ''
  if (first === undefined || last === undefined || !lexicon.spanLinks.has(link)) return null
  const end = at + 3
  if (today === null) return { end, resolved: null, precision: 'day' }
  const from = closestWeekday(today, first, 0)
  const to = addDays(from, (last - first + 7) % 7)
  return { end, resolved: range(from, to), precision: 'day' }
}

/** « 28 octobre 2024 », « 1er mars », "28 October" */
function dayOfMonth(tokens: readonly Token[], at: number, context: Context): Found | null {
  const day = dayNumber(tokens[at])
  const month = context.lexicon.months.get(tokens[at + 1]?.lower ?? '')
  return day === null || month === undefined
    ? null
    : dated(tokens, { day, month, end: at + 2 }, context)
}

/** "October 28, 2024" */
function monthThenDay(tokens: readonly Token[], at: number, context: Context): Found | null {
  const month = context.lexicon.months.get(tokens[at]?.lower ?? '')
  const dot = tokens[at + 1]?.text === '.' ? 1 : 0
  const day = dayNumber(tokens[at + 1 + dot])
  return day === null || month === undefined
    ? null
    : dated(tokens, { day, month, end: at + 2 + dot }, context)
}

function dayNumber(token: Token | undefined): number | null {
  const [, digits] = /^(\d{1,2})(?:er|st|nd|rd|th)?$/.exec(token?.text ?? '') ?? []
  const day = Number(digits)
  return day >= 1 && day <= 31 ? day : null
}

function dated(
  tokens: readonly Token[],
  found: { day: number; month: number; end: number },
  { today }: Context,
): Found {
  const { day, month, end } = found
  const mark = /^[,.]$/.test(tokens[end]?.text ?? '') ? 1 : 0
  const written = longAgo(tokens[end + mark])
  const year = written ?? (today === null ? null : nearestYear(today, month, day))
  const time = year === null ? null : dayInMonth(year, month, day)
  return {
    end: written === null ? end : end + mark + 1,
    resolved: time === null ? null : dayRange(time),
    precision: 'day',
  }
}

/** After a day and a month any year will do: « le 14 juillet 1789 ». */
const longAgo = (token: Token | undefined): number | null =>
  /^(?:1\d|20)\d\d$/.test(token?.text ?? '') ? Number(token?.text) : null

/** Without a year: the one that puts the day closest to the article. */
function nearestYear(today: number, month: number, day: number): number {
  const year = new Date(today).getUTCFullYear()
  const distance = (candidate: number) => Math.abs(Date.UTC(candidate, month, day) - today)
  return [year - 1, year, year + 1].reduce((best, candidate) =>
    distance(candidate) < distance(best) ? candidate : best,
  )
}

/** « la semaine dernière », "yesterday" */
function relativeSpan(
  tokens: readonly Token[],
  at: number,
  { lexicon, today }: Context,
): Found | null {
  const spans = lexicon.spans.get(tokens[at]?.lower ?? '') ?? []
  const span = spans.find(({ words }) => words.every((word, i) => tokens[at + i]?.lower === word))
  if (!span) return null
  const { precision } = span
  const steps = span.words[0] === 'the' && isUnfinished(today, precision) ? 0 : span.steps
  return {
    end: at + span.words.length,
    resolved: today === null ? null : awayFrom(today, precision, steps),
    precision,
  }
}

/** "at the weekend": this one when it has begun, else the last one. */
const isUnfinished = (today: number | null, precision: Precision): boolean =>
  precision === 'weekend' && today !== null && weekdayOf(today) >= 5

/** « il y a trois jours » */
function ago(tokens: readonly Token[], at: number, context: Context): Found | null {
  const words = context.lexicon.ago.find(phrase => matches(tokens, at, phrase))
  return words ? distance(tokens, at + words.length, context, -1) : null
}

const matches = (tokens: readonly Token[], at: number, phrase: readonly string[]): boolean =>
  phrase.length > 0 && phrase.every((word, i) => tokens[at + i]?.lower === word)

/** « dans trois jours », « d'ici à deux ans », "in two weeks" */
function ahead(tokens: readonly Token[], at: number, context: Context): Found | null {
  const words = context.lexicon.ahead.find(phrase => matches(tokens, at, phrase))
  return words ? distance(tokens, at + words.length, context, 1) : null
}

/** "three weeks ago" */
function agoAfter(tokens: readonly Token[], at: number, context: Context): Found | null {
  const found = distance(tokens, at, context, -1)
  return found && context.lexicon.agoAfter.has(tokens[found.end]?.lower ?? '')
    ? { ...found, end: found.end + 1 }
    : null
}

function distance(
  tokens: readonly Token[],
  at: number,
  { lexicon, today }: Context,
  direction: 1 | -1,
): Found | null {
  const token = tokens[at]
  const count = token?.kind === 'number' ? Number(token.text) : lexicon.ones.get(token?.lower ?? '')
  const precision = lexicon.units.get(tokens[at + 1]?.lower ?? '')
  if (!count || precision === undefined || count > 2000) return null
  return {
    end: at + 2,
    resolved: today === null ? null : awayFrom(today, precision, direction * count),
    precision,
  }
}

/** « en août dernier », « octobre 2016 », "last August" */
function month(tokens: readonly Token[], at: number, context: Context): Found | null {
  const { lexicon, today } = context
  const before = tokens[at]?.lower ?? ''
  const leads =
    lexicon.monthIntroducers.has(before) || lexicon.last.has(before) || lexicon.next.has(before)
  const first = leads ? at + 1 : at
  const name = tokens[first]?.lower ?? ''
  const isPart = PART_OF_MONTH.test(name)
  const found = lexicon.months.get(name.replace(PART_OF_MONTH, ''))
  if (found === undefined) return null
  const after = tokens[first + 1]
  const written = yearNumber(after)
  if (written !== null)
    return { end: first + 2, resolved: monthRange(written, found), precision: 'month' }
  const year = leads ? relativeSpan(tokens, first + 1, context) : null
  if (year?.precision === 'year')
    return { end: year.end, resolved: inYear(year, found), precision: 'month' }
  const direction = directionOf(lexicon, [before, after?.lower ?? ''])
  if (!leads && !isPart && direction === 0) return null
  const end = isDirection(lexicon, after?.lower) ? first + 2 : first + 1
  return {
    end,
    resolved: today === null ? null : closestMonth(today, found, direction),
    precision: 'month',
  }
}

/** "mid-September" */
const PART_OF_MONTH = /^(?:mid|early|late)-/

/** "in August last year" */
const inYear = ({ resolved }: Found, found: number): DateRange | null =>
  resolved && monthRange(Number(resolved.from.slice(0, 4)), found)

/** Towards the past, the future, or whichever is nearer. */
function closestMonth(today: number, month: number, direction: number): DateRange {
  const date = new Date(today)
  const year = date.getUTCFullYear()
  const current = date.getUTCMonth()
  if (direction < 0) return monthRange(month < current ? year : year - 1, month)
  if (direction > 0) return monthRange(month > current ? year : year + 1, month)
  return monthRange(month - current > 6 ? year - 1 : current - month > 6 ? year + 1 : year, month)
}

/** « lundi », « lundi dernier », "on Monday": the last one, today included; the next one when the words say so. */
function weekday(tokens: readonly Token[], at: number, { lexicon, today }: Context): Found | null {
  const before = tokens[at]?.lower ?? ''
  const isThis = before === 'this'
  const first = isThis || isDirection(lexicon, before) ? at + 1 : at
  const found = lexicon.weekdays.get(tokens[first]?.lower ?? '')
  if (found === undefined) return null
  const after = tokens[first + 1]?.lower ?? ''
  const direction = directionOf(lexicon, [first > at ? before : '', after])
  const end = isDirection(lexicon, after) ? first + 2 : first + 1
  return {
    end,
    resolved:
      today === null
        ? null
        : dayRange(isThis ? comingWeekday(today, found) : closestWeekday(today, found, direction)),
    precision: 'day',
  }
}

/** "this Friday": the coming one, today included. */
const comingWeekday = (today: number, weekday: number): number =>
  addDays(today, (weekday - weekdayOf(today) + 7) % 7)

function closestWeekday(today: number, weekday: number, direction: number): number {
  const back = (weekdayOf(today) - weekday + 7) % 7
  if (direction > 0) return addDays(today, 7 - back)
  return addDays(today, direction < 0 && back === 0 ? -7 : -back)
}

/** « en 2016 », "since 2022" */
function year(tokens: readonly Token[], at: number, { lexicon }: Context): Found | null {
  const written = yearNumber(tokens[at + 1])
  const introduces = lexicon.yearIntroducers.has(tokens[at]?.lower ?? '')
  return written !== null && introduces
    ? { end: at + 2, resolved: yearRange(written), precision: 'year' }
    : null
}
