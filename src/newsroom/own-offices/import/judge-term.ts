import {
  isSamePerson,
  type PartialDate,
  type Person,
  startsAlike,
  type Term,
  writePartialDate,
} from '../../offices/index.ts'

/** What a newsroom’s own row says of the same person in the same office. */
export type OwnTermSaid = {
  termId: string
  starts: string
  ends: string | null
  isStruck: boolean
  isByHand: boolean
}

export type Verdict =
  | { verdict: 'add' }
  | { verdict: 'change'; termId: string; starts: string; ends: string | null }
  /** The shipped register says it otherwise: an own row takes its place. */
  | { verdict: 'stand-in' }
  | { verdict: 'known' }
  | { verdict: 'said-otherwise-by-hand' }

/**
 * What to do with a term that a file gives, beside what the register has. A file that does not say an end never opens a
 * term again, and a file never overrules a hand.
 */
export function judgeTerm(
  given: { person: Person; start: PartialDate; end: PartialDate | null },
  known: { own: readonly OwnTermSaid[]; shipped: readonly Term[] },
): Verdict {
  const starts = writePartialDate(given.start)
  const ends = given.end && writePartialDate(given.end)
  const own =
    known.own.find(term => term.starts === starts) ??
    known.own.find(term => isLessPrecise(term.starts, starts) || isLessPrecise(starts, term.starts))
  if (own) return judgeAgainstOwn({ starts, ends }, own)
  const shipped = known.shipped.find(
    term => isSamePerson(term.person, given.person) && startsAlike(term.start, given.start),
  )
  if (!shipped) return { verdict: 'add' }
  return saysNothingNew(given.end, shipped) ? { verdict: 'known' } : { verdict: 'stand-in' }
}

function judgeAgainstOwn(
  given: { starts: string; ends: string | null },
  own: OwnTermSaid,
): Verdict {
  const starts = isLessPrecise(own.starts, given.starts) ? given.starts : own.starts
  const ends =
    given.ends === null || (own.ends !== null && isLessPrecise(given.ends, own.ends))
      ? own.ends
      : given.ends
  if (own.isStruck) return { verdict: 'said-otherwise-by-hand' }
  if (starts === own.starts && ends === own.ends) return { verdict: 'known' }
  if (own.isByHand) return { verdict: 'said-otherwise-by-hand' }
  return { verdict: 'change', termId: own.termId, starts, ends }
}

/** 2022-05 is less precise than 2022-05-20; a date not known is not compared. */
function isLessPrecise(one: string, other: string): boolean {
  return one.length < other.length && one !== '?' && other.startsWith(one)
}

function saysNothingNew(end: PartialDate | null, shipped: Term): boolean {
  if (end === null) return true
  return shipped.end !== null && startsAlike(end, shipped.end)
}
