import { announceChange } from '../changes/announce-change.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import { type Term, writePartialDate } from '../offices/index.ts'
import { done, type Result } from '../values/result.ts'
import type { CannotChangeOffices } from './cannot-change-offices.ts'
import { sourceOfHand } from './source-of-hand.ts'
import { lastDayVouched, readTermDates } from './term-dates.ts'
import { today } from './today.ts'
import { writeHorizon } from './write-horizon.ts'
import { writeTerm } from './write-term.ts'

/** Says when somebody left an office, known to the day, the month or the year. */
export async function endTerm(
  newsroom: Newsroom,
  request: { term: Term; end: string; sourceUrl: string | null },
): Promise<Result<Term, CannotChangeOffices>> {
  const { term, sourceUrl } = request
  const day = today(newsroom)
  const dates = readTermDates({ start: writePartialDate(term.start), end: request.end }, day)
  if (!dates.ok) return dates
  const { end } = dates.value
  const ended: Term = { ...term, end, checked: day, source: sourceOfHand(sourceUrl) }
  return await inTransaction(newsroom, async inside => {
    await writeTerm(inside, { ...ended, isStruck: false })
    const vouched = lastDayVouched(dates.value, day)
    await writeHorizon(inside.database, { office: term.office, day: vouched })
    await announceChange(inside.database, ['offices'])
    return done(ended)
  })
}
