import type { Database } from '../../../database/connect.ts'
import type { OwnTermSaid } from './judge-term.ts'

type NewTerm = {
  termId: string
  officeKey: string
  personId: string
  starts: string
  ends: string | null
}

export type OwnTermInHand = NewTerm & OwnTermSaid & { fate: 'kept' | 'new' | 'changed' }

/** The newsroom’s own terms of some offices, as they will be when the batch is written. */
export type OwnTerms = {
  of(officeKey: string, personId: string): readonly OwnTermInHand[]
  add(term: NewTerm): void
  change(to: { termId: string; starts: string; ends: string | null }): void
  all(): readonly OwnTermInHand[]
}

export async function listOwnTerms(
  database: Database,
  officeKeys: readonly string[],
): Promise<OwnTerms> {
  const rows = await database
    .selectFrom('office_terms')
    .select(['term_id', 'office_key', 'person_id', 'starts', 'ends', 'is_struck', 'source'])
    .where('office_key', '=', ({ fn, val }) => fn.any(val([...officeKeys])))
    .execute()
  const terms = new Map<string, OwnTermInHand>()
  const byPlace = new Map<string, OwnTermInHand[]>()
  const keep = (term: OwnTermInHand) => {
    terms.set(term.termId, term)
    const place = placeOf(term.officeKey, term.personId)
    byPlace.set(place, [...(byPlace.get(place) ?? []), term])
  }
  for (const row of rows)
    keep({
      ...{ termId: row.term_id, officeKey: row.office_key, personId: row.person_id },
      ...{ starts: row.starts, ends: row.ends, isStruck: row.is_struck },
      isByHand: row.source === 'by-hand' || row.source === 'page',
      fate: 'kept',
    })
  return {
    of: (officeKey, personId) => byPlace.get(placeOf(officeKey, personId)) ?? [],
    add: term => keep({ ...term, isStruck: false, isByHand: false, fate: 'new' }),
    change({ termId, starts, ends }) {
      const term = terms.get(termId)
      if (!term) return
      Object.assign(term, { starts, ends })
      if (term.fate === 'kept') term.fate = 'changed'
    },
    all: () => [...terms.values()],
  }
}

function placeOf(officeKey: string, personId: string): string {
  return `${officeKey} ${personId}`
}
