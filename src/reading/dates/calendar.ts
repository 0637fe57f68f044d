/** Days between two dates, both included, written YYYY-MM-DD. */
export type DateRange = { readonly from: string; readonly to: string }

export type Precision = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade'

const DAY = 86_400_000

/** Milliseconds since 1970 at midnight UTC; null when the words are no date. */
export function parseDay(written: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written) ?? []
  if (!year || !month || !day) return null
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day))
  return formatDay(time) === written ? time : null
}

const formatDay = (time: number): string => new Date(time).toISOString().slice(0, 10)

const range = (from: number, to: number): DateRange => ({
  from: formatDay(from),
  to: formatDay(to),
})

/** Monday is 0. */
export const weekdayOf = (time: number): number => (new Date(time).getUTCDay() + 6) % 7

export const addDays = (time: number, days: number): number => time + days * DAY

export const dayRange = (time: number): DateRange => range(time, time)

export const monthRange = (year: number, month: number): DateRange =>
  range(Date.UTC(year, month, 1), Date.UTC(year, month + 1, 0))

/** Quarters are counted from 0. */
export const quarterRange = (year: number, quarter: number): DateRange =>
  range(Date.UTC(year, quarter * 3, 1), Date.UTC(year, quarter * 3 + 3, 0))

export const decadeRange = (year: number): DateRange =>
  range(Date.UTC(year, 0, 1), Date.UTC(year + 9, 11, 31))

export const yearRange = (year: number): DateRange =>
  range(Date.UTC(year, 0, 1), Date.UTC(year, 11, 31))

/** The day, week (from Monday), weekend, month or year that lies `steps` away from a day. */
export function awayFrom(time: number, precision: Precision, steps: number): DateRange {
  const date = new Date(time)
  const monday = addDays(time, steps * 7 - weekdayOf(time))
  switch (precision) {
    case 'day':
      return dayRange(addDays(time, steps))
    case 'week':
      return range(monday, addDays(monday, 6))
    case 'weekend':
      return range(addDays(monday, 5), addDays(monday, 6))
    case 'month':
      return monthRange(date.getUTCFullYear(), date.getUTCMonth() + steps)
    case 'quarter':
      return quarterRange(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / 3) + steps)
    case 'decade':
      return decadeRange(Math.floor(date.getUTCFullYear() / 10) * 10 + steps * 10)
    case 'year':
      return yearRange(date.getUTCFullYear() + steps)
  }
}
