import { earliestDay, type PartialDate } from './partial-date.ts'

const daysBetweenSources = 31

/** Whether two sources may mean one day: the same as far as both are precise, or a month apart at most (decree, oath). */
export function startsAlike(one: PartialDate, other: PartialDate): boolean {
  if (one.precision === 'unknown' || other.precision === 'unknown')
    return one.precision === other.precision
  if (one.date.startsWith(other.date) || other.date.startsWith(one.date)) return true
  const apart = Date.parse(earliestDay(one)) - Date.parse(earliestDay(other))
  return Math.abs(apart) <= daysBetweenSources * 86_400_000
}
