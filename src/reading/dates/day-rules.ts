import type { Token } from '../text/token.ts'
import { addDays, closestWeekday, dayInMonth, dayRange, parseDay, range } from './calendar.ts'
import { type Context, type Found, yearNumber } from './date-words.ts'

/** 2024-10-28 */
export function isoDate(tokens: readonly Token[], at: number): Found | null {
  if (yearNumber(tokens[at]) === null || tokens[at + 1]?.text !== '-') return null
  const parts = tokens.slice(at, at + 5)
  const time = parseDay(parts.map(({ text }) => text).join(''))
  return time === null ? null : { end: at + 5, resolved: dayRange(time), precision: 'day' }
}

/** 28/10/2024, 28.10.2024: the day comes first. */
export function numericDate(
  tokens: readonly Token[],
  at: number,
  { lexicon }: Context,
): Found | null {
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
export function weekdayThenDate(
  tokens: readonly Token[],
  at: number,
  context: Context,
): Found | null {
  if (!context.lexicon.weekdays.has(tokens[at]?.lower ?? '')) return null
  const comma = tokens[at + 1]?.text === ',' ? 1 : 0
  return (
    dayOfMonth(tokens, at + 1 + comma, context) ?? monthThenDay(tokens, at + 1 + comma, context)
  )
}

/** « du 4 au 12 juillet », « du 3 au 4 novembre » */
export function daySpan(tokens: readonly Token[], at: number, context: Context): Found | null {
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
export function weekdaySpan(
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
export function dayOfMonth(tokens: readonly Token[], at: number, context: Context): Found | null {
  const day = dayNumber(tokens[at])
  const month = context.lexicon.months.get(tokens[at + 1]?.lower ?? '')
  return day === null || month === undefined
    ? null
    : dated(tokens, { day, month, end: at + 2 }, context)
}

/** "October 28, 2024" */
export function monthThenDay(tokens: readonly Token[], at: number, context: Context): Found | null {
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
