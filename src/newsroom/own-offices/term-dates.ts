import {
  type Day,
  earliestDay,
  latestDay,
  type PartialDate,
  readPartialDate,
} from '../offices/index.ts'
import { done, type Result, refused } from '../values/result.ts'
import type { CannotChangeOffices } from './cannot-change-offices.ts'

export type TermDates = { start: PartialDate; end: PartialDate | null }

/** Reads when a term began and ended, as an editor writes it: to the day, the month or the year. */
export function readTermDates(
  written: { start: string; end: string | null },
  today: Day,
): Result<TermDates, CannotChangeOffices> {
  const start = readPartialDate(written.start)
  const end = written.end === null ? null : readPartialDate(written.end)
  if (!start) return refusedDate(written.start)
  if (written.end !== null && !end) return refusedDate(written.end)
  if (start.precision !== 'unknown' && earliestDay(start) > today)
    return refused({ cannot: 'add-term', because: 'in-the-future', start: written.start })
  if (end && latestDay(end) < earliestDay(start))
    return refused({
      ...{ cannot: 'add-term', because: 'ends-before-it-starts' },
      ...{ start: written.start, end: written.end ?? '' },
    })
  return done({ start, end })
}

function refusedDate(found: string) {
  return refused({ cannot: 'add-term', because: 'unreadable-date', found } as const)
}

/** The last day that somebody who says these dates vouches for: today, when the holder is said to be in office. */
export function lastDayVouched({ start, end }: TermDates, today: Day): Day {
  if (end === null) return today
  const last = [start, end].map(earliestDay).toSorted().at(-1) ?? today
  return last < today ? last : today
}
