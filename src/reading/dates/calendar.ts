/** Days between two dates, both included, written YYYY-MM-DD. */
export type DateRange = { readonly from: string; readonly to: string }

export type Precision =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half-year'
  | 'year'
  | 'decade'

const DAY = 86_400_000

/** Milliseconds since 1970 at midnight UTC; null when the words are no date. */
export function parseDay(written: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written) ?? []
  if (!year || !month || !day) return null
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day))
  const isReal = new Date(time).getUTCDate() === Number(day) && /^(?:0[1-9]|1[0-2])$/.test(month)
  return isReal ? time : null
}

const formatDay = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** From one day to another, both included. */
export const range = (from: number, to: number): DateRange => ({
  from: formatDay(from),
  to: formatDay(to),
})

/** Monday is 0. */
export const weekdayOf = (time: number): number => (new Date(time).getUTCDay() + 6) % 7

export const addDays = (time: number, days: number): number => time + days * DAY

export const dayRange = (time: number): DateRange => range(time, time)

export const monthRange = (year: number, month: number): DateRange =>
  range(Date.UTC(year, month, 1), Date.UTC(year, month + 1, 0))

export const decadeRange = (year: number): DateRange =>
  range(Date.UTC(year, 0, 1), Date.UTC(year + 9, 11, 31))

export const yearRange = (year: number): DateRange =>
  range(Date.UTC(year, 0, 1), Date.UTC(year, 11, 31))

/** The quarter or half of a year that lies `steps` away from a day. */
function monthsRange(date: Date, { length, steps }: { length: number; steps: number }): DateRange {
  const first = Math.floor(date.getUTCMonth() / length) * length + steps * length
  return partOfYear(date.getUTCFullYear(), first, length)
}

/** `length` months of a year from the month `first` on, counted from 0. */
export const partOfYear = (year: number, first: number, length: number): DateRange =>
  range(Date.UTC(year, first, 1), Date.UTC(year, first + length, 0))

/** The day of a month; null for 30 February. */
export function dayInMonth(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month, day)
  return new Date(time).getUTCMonth() === month ? time : null
}

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
      return monthsRange(date, { length: 3, steps })
    case 'half-year':
      return monthsRange(date, { length: 6, steps })
    case 'season':
      return monthsRange(date, { length: 3, steps })
    case 'decade':
      return decadeRange(Math.floor(date.getUTCFullYear() / 10) * 10 + steps * 10)
    case 'year':
      return yearRange(date.getUTCFullYear() + steps)
  }
}

/** The last such weekday, today included; below 0 the one before today, above 0 the next one. */
export function closestWeekday(today: number, weekday: number, direction: number): number {
  const back = (weekdayOf(today) - weekday + 7) % 7
  if (direction > 0) return addDays(today, 7 - back)
  return addDays(today, direction < 0 && back === 0 ? -7 : -back)
}
