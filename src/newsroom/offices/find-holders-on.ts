import type { Term } from './office.ts'
import { type Day, earliestDay } from './partial-date.ts'
import type { Register } from './register.ts'
import { certainlyCovers, possiblyCovers } from './term-span.ts'

/** Who held an office on a day, or why the register cannot tell. */
export type HoldersOn =
  | {
      known: true
      /** At least one; two on a day of hand-over. */
      holders: readonly Term[]
      /** True when nobody else can have held it that day: only then is another name wrong. */
      complete: boolean
    }
  | {
      known: false
      because: UnknownBecause
      /** Those who may have held it, as far as imprecise dates allow. */
      possible: readonly Term[]
      horizon: Day | null
    }

export type UnknownBecause =
  | 'no-such-office'
  | 'after-horizon'
  | 'before-first-term'
  | 'gap-in-register'
  | 'imprecise-dates'

/** Answers from the register alone. A term known to the month neither confirms nor contradicts inside that month. */
export function findHoldersOn(register: Register, officeKey: string, day: Day): HoldersOn {
  const office = register.findOffice(officeKey)
  if (!office) return { known: false, because: 'no-such-office', possible: [], horizon: null }
  if (day > office.horizon) return unknown('after-horizon', office.horizon)
  const possible = register.listTerms(officeKey).filter(term => possiblyCovers(term, day))
  const holders = possible.filter(term => certainlyCovers(term, day))
  if (holders.length > 0) {
    const complete = office.holders === 'one' && holders.length === possible.length
    return { known: true, holders, complete }
  }
  if (possible.length > 0) return unknown('imprecise-dates', office.horizon, possible)
  return unknown(whyNobody(register.listTerms(officeKey), day), office.horizon)
}

function unknown(because: UnknownBecause, horizon: Day, possible: readonly Term[] = []): HoldersOn {
  return { known: false, because, possible, horizon }
}

function whyNobody(terms: readonly Term[], day: Day): UnknownBecause {
  const first = terms[0]
  return !first || day < earliestDay(first.start) ? 'before-first-term' : 'gap-in-register'
}
