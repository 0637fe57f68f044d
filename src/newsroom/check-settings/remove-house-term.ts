import { recordInAudit } from '../audit/index.ts'
import { announceChange } from '../changes/announce-change.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Language } from '../values/language.ts'
import { done, type Result, refused } from '../values/result.ts'
import { deleteHouseTerm } from './house-term-rows.ts'
import { loadCheckSettings } from './load-check-settings.ts'
import { nearestWord } from './nearest-word.ts'

export type CannotRemoveHouseTerm = {
  cannot: 'remove-house-term'
  because: 'no-such-term'
  avoid: string
  nearest: string | null
}

/** Takes words off the newsroom’s list. */
export async function removeHouseTerm(
  newsroom: Newsroom,
  { language, avoid, by }: { language: Language; avoid: string; by: string },
): Promise<Result<null, CannotRemoveHouseTerm>> {
  return await inTransaction(newsroom, async inside => {
    if (!(await deleteHouseTerm(inside.database, { language, avoid }))) {
      const { houseTerms } = await loadCheckSettings(inside)
      const own = houseTerms.filter(term => term.language === language)
      const nearest = nearestWord(
        avoid,
        own.map(term => term.avoid),
      )
      return refused({ cannot: 'remove-house-term', because: 'no-such-term', avoid, nearest })
    }
    const entry = { what: 'checks-changed', by, noun: 'checks', nounId: 'house-terms' } as const
    await recordInAudit(inside, { ...entry, detail: { change: 'remove-term', language, avoid } })
    await announceChange(inside.database, ['checks'])
    return done(null)
  })
}
