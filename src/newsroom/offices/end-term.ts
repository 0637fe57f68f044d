import { announceChange } from '../changes/announce-change.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import { done, type Result, refused } from '../values/result.ts'
import type { CannotChangeOffices } from './cannot-change-offices.ts'
import type { Term } from './office.ts'
import { earliestDay, latestDay, readPartialDate, writePartialDate } from './partial-date.ts'
import { today } from './today.ts'
import { writeHorizon } from './write-horizon.ts'
import { writeTerm } from './write-term.ts'

/** Says when somebody left an office, known to the day, the month or the year. */
export async function endTerm(
  newsroom: Newsroom,
  request: { term: Term; end: string; sourceUrl: string | null },
): Promise<Result<Term, CannotChangeOffices>> {
  const { term, sourceUrl } = request
  const end = readPartialDate(request.end)
  if (!end || end.precision === 'unknown')
    return refused({ cannot: 'add-term', because: 'unreadable-date', found: request.end })
  if (latestDay(end) < earliestDay(term.start)) {
    const start = writePartialDate(term.start)
    return refused({
      ...{ cannot: 'add-term', because: 'ends-before-it-starts' },
      ...{ start, end: request.end },
    })
  }
  const day = today(newsroom)
  const ended = { ...term, end, checked: day, source: sourceOf(sourceUrl) }
  return await inTransaction(newsroom, async inside => {
    await writeTerm(inside, { ...ended, isStruck: false })
    const known = earliestDay(end) < day ? earliestDay(end) : day
    await writeHorizon(inside.database, { office: term.office, day: known })
    await announceChange(inside.database, ['offices'])
    return done(ended)
  })
}

function sourceOf(url: string | null): Term['source'] {
  return url ? { kind: 'page', url } : { kind: 'by-hand' }
}
