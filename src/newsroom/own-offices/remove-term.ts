import { announceChange } from '../changes/announce-change.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import { loadShippedRegister, standsInFor, type Term, writePartialDate } from '../offices/index.ts'
import { admitPerson } from './admit-person.ts'
import { today } from './today.ts'
import { writeTerm } from './write-term.ts'

/** Takes a term out of the register: an own one is forgotten, the shipped one it stands in for, if any, is struck. */
export async function removeTerm(newsroom: Newsroom, term: Term): Promise<void> {
  const shipped = await loadShippedRegister()
  const isShipped = shipped.listTerms(term.office).some(one => standsInFor(term, one))
  await inTransaction(newsroom, async inside => {
    if (isShipped) {
      const struck = { source: { kind: 'by-hand' }, checked: today(newsroom) } as const
      await writeTerm(inside, { ...term, ...struck, isStruck: true })
    } else {
      await inside.database
        .deleteFrom('office_terms')
        .where('office_key', '=', term.office)
        .where('person_id', '=', await admitPerson(inside, term.person))
        .where('starts', '=', writePartialDate(term.start))
        .execute()
    }
    await announceChange(inside.database, ['offices'])
  })
}
