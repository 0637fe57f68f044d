/** A calendar day, YYYY-MM-DD. Days compare as text. */
export type Day = string

/** A date known to the day, the month or the year, or not at all. */
export type PartialDate =
  | { precision: 'day'; date: Day }
  | { precision: 'month'; date: string }
  | { precision: 'year'; date: string }
  | { precision: 'unknown' }

const unknownDate: PartialDate = { precision: 'unknown' }
const firstDay = '0000-01-01'
const lastDay = '9999-12-31'

/** Reads 2022-05-20, 2022-05, 2022 or « ? »; null when it is none of them or no such day exists. */
export function readPartialDate(text: string): PartialDate | null {
  if (text === '?') return unknownDate
  if (text < '0001') return null
  if (isDay(text)) return { precision: 'day', date: text }
  if (/^\d{4}$/.test(text)) return { precision: 'year', date: text }
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text) ? { precision: 'month', date: text } : null
}

/** Whether there is such a day; no calendar has a year 0. */
export function isDay(text: string): text is Day {
  if (text.length !== 10 || !/^\d{4}-\d\d-\d\d$/.test(text) || text < '0001') return false
  const month = Number(text.slice(5, 7))
  const day = Number(text.slice(8))
  if (month < 1 || month > 12 || day < 1) return false
  return day <= 28 || day <= daysInMonth(Number(text.slice(0, 4)), month)
}

/** The first day the date may stand for. */
export function earliestDay(date: PartialDate): Day {
  switch (date.precision) {
    case 'day':
      return date.date
    case 'month':
      return `${date.date}-01`
    case 'year':
      return `${date.date}-01-01`
    case 'unknown':
      return firstDay
  }
}

/** The last day the date may stand for. */
export function latestDay(date: PartialDate): Day {
  switch (date.precision) {
    case 'day':
      return date.date
    case 'month':
      return `${date.date}-${lastDayOfMonth(date.date)}`
    case 'year':
      return `${date.date}-12-31`
    case 'unknown':
      return lastDay
  }
}

function lastDayOfMonth(yearAndMonth: string): number {
  return daysInMonth(Number(yearAndMonth.slice(0, 4)), Number(yearAndMonth.slice(5)))
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  if (month === 2) return leap ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** As readPartialDate reads it. */
export function writePartialDate(date: PartialDate): string {
  return date.precision === 'unknown' ? '?' : date.date
}
