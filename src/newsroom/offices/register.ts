import type { Office, Organisation, Term } from './office.ts'
import { earliestDay } from './partial-date.ts'

/** The offices a newsroom knows, with their terms in order of time. Terms of an office are read when first asked for. */
export type Register = {
  organisations: readonly Organisation[]
  offices: readonly Office[]
  findOffice(key: string): Office | undefined
  listTerms(officeKey: string): readonly Term[]
}

/** Opens a register over offices already in memory; `termsOf` is called at most once per office. */
export function openRegister(contents: {
  organisations: readonly Organisation[]
  offices: readonly Office[]
  termsOf(office: Office): readonly Term[]
}): Register {
  const { organisations, offices, termsOf } = contents
  const byKey = new Map(offices.map(office => [office.key, office]))
  const read = new Map<string, readonly Term[]>()
  return {
    organisations,
    offices,
    findOffice: key => byKey.get(key),
    listTerms(officeKey) {
      const known = read.get(officeKey)
      if (known) return known
      const office = byKey.get(officeKey)
      const terms = office ? termsOf(office).toSorted(byStart) : []
      read.set(officeKey, terms)
      return terms
    },
  }
}

function byStart(one: Term, other: Term): number {
  return earliestDay(one.start) < earliestDay(other.start) ? -1 : 1
}
