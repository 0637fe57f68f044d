import type { Token } from '../text/token.ts'
import {
  addDays,
  awayFrom,
  closestWeekday,
  type DateRange,
  dayRange,
  monthRange,
  type Precision,
  weekdayOf,
  yearRange,
} from './calendar.ts'
import { type Context, directionOf, type Found, isDirection, yearNumber } from './date-words.ts'
import {
  dayOfMonth,
  daySpan,
  isoDate,
  monthThenDay,
  numericDate,
  weekdaySpan,
  weekdayThenDate,
} from './day-rules.ts'
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

/** « en 2016 », "since 2022" */
function year(tokens: readonly Token[], at: number, { lexicon }: Context): Found | null {
  const written = yearNumber(tokens[at + 1])
  const introduces = lexicon.yearIntroducers.has(tokens[at]?.lower ?? '')
  return written !== null && introduces
    ? { end: at + 2, resolved: yearRange(written), precision: 'year' }
    : null
}
