import { recordInAudit } from '../audit/index.ts'
import { announceChange } from '../changes/announce-change.ts'
import type { HouseTerm } from '../checks/index.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Language } from '../values/language.ts'
import { done, type Result, refused } from '../values/result.ts'
import { upsertHouseTerm } from './house-term-rows.ts'

export type CannotAddHouseTerm = { cannot: 'add-house-term'; because: 'no-words' }

/** Puts words on the newsroom’s list of what it does not write; words that stand there are given their new advice. */
export async function addHouseTerm(
  newsroom: Newsroom,
  { by, ...asked }: HouseTerm & { language: Language; by: string },
): Promise<Result<HouseTerm, CannotAddHouseTerm>> {
  const term = { ...asked, avoid: asked.avoid.trim() }
  if (term.avoid === '') return refused({ cannot: 'add-house-term', because: 'no-words' })
  return await inTransaction(newsroom, async inside => {
    await upsertHouseTerm(inside.database, inside.newId(), term)
    const entry = { what: 'checks-changed', by, noun: 'checks', nounId: 'house-terms' } as const
    await recordInAudit(inside, { ...entry, detail: { change: 'add-term', ...term } })
    await announceChange(inside.database, ['checks'])
    return done(term)
  })
}
