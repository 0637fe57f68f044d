import type { Term } from './office.ts'
import { type Day, earliestDay, latestDay } from './partial-date.ts'

const noEnd: Day = '9999-12-31'

/** True when the person held the office that day whatever the missing precision hides. */
export function certainlyCovers(term: Term, day: Day): boolean {
  return latestDay(term.start) <= day && day <= earliestEnd(term)
}

/** True when nothing known speaks against the person holding the office that day. */
export function possiblyCovers(term: Term, day: Day): boolean {
  return earliestDay(term.start) <= day && day <= latestEnd(term)
}

/** True when every day the one may cover is a day the other covers, whatever the missing precision hides. */
export function certainlyContains(outer: Term, inner: Term): boolean {
  return (
    latestDay(outer.start) <= earliestDay(inner.start) && latestEnd(inner) <= earliestEnd(outer)
  )
}

export function earliestEnd(term: Term): Day {
  return term.end ? earliestDay(term.end) : noEnd
}

function latestEnd(term: Term): Day {
  return term.end ? latestDay(term.end) : noEnd
}
