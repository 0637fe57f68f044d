import { announceChange } from '../changes/announce-change.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import {
  type Day,
  isSamePerson,
  type Office,
  type Person,
  type Register,
  startsAlike,
  type Term,
  writePartialDate,
} from '../offices/index.ts'
import { done, type Result, refused } from '../values/result.ts'
import type { CannotChangeOffices } from './cannot-change-offices.ts'
import { findNamedPerson } from './find-named-person.ts'
import { findOpenTerm } from './find-term.ts'
import { sourceOfHand } from './source-of-hand.ts'
import { lastDayVouched, readTermDates } from './term-dates.ts'
import { today } from './today.ts'
import { writeHorizon } from './write-horizon.ts'
import { writeTerm } from './write-term.ts'

export type AddTermRequest = {
  register: Register
  office: Office
  person: { name: string; wikidata: string | null }
  /** As the register writes dates: 2024-10-01, 2024-10, 2024. */
  start: string
  /** Null while in office. */
  end: string | null
  isActing: boolean
  sourceUrl: string | null
  /** Whom they succeed: that one’s term ends on the day this one starts. */
  after: string | null
}

/** The term as recorded, the one it ended, and the office’s horizon since. */
export type AddedTerm = { term: Term; ended: Term | null; horizon: Day }

/**
 * Records who holds or held an office. Somebody known to be in an office that one person holds must be said to have left,
 * with `after` or before: the register never guesses when.
 */
export async function addTerm(
  newsroom: Newsroom,
  request: AddTermRequest,
): Promise<Result<AddedTerm, CannotChangeOffices>> {
  const { office, isActing, sourceUrl } = request
  const day = today(newsroom)
  const dates = readTermDates(request, day)
  if (!dates.ok) return dates
  const person = findNamedPerson(request.register, request.person)
  if (!person.ok) return person
  const said = { acting: isActing, source: sourceOfHand(sourceUrl), checked: day }
  const term = { office: office.key, person: person.value, ...dates.value, ...said }
  const place = findPlace(request, term)
  if (!place.ok) return place
  const ended = place.value.ending && endedBy(place.value.ending, term)
  const vouched = lastDayVouched(term, day)
  const horizon = vouched > office.horizon ? vouched : office.horizon
  return await inTransaction(newsroom, async inside => {
    if (ended) await writeTerm(inside, { ...ended, isStruck: false })
    await writeTerm(inside, { ...term, isStruck: false })
    await writeHorizon(inside.database, { office: office.key, day: horizon })
    await announceChange(inside.database, ['offices'])
    return done({ term, ended, horizon })
  })
}

/** Whether the term fits among those known, and which of them it ends. */
function findPlace(
  { register, office, after }: AddTermRequest,
  term: Term,
): Result<{ ending: Term | null }, CannotChangeOffices> {
  const terms = register.listTerms(office.key)
  if (
    terms.some(one => isSamePerson(one.person, term.person) && startsAlike(one.start, term.start))
  )
    return refused({ cannot: 'add-term', because: 'term-known', ...nameAndStart(term) })
  if (after !== null) {
    const ending = findOpenTerm(terms, after)
    return ending.ok ? done({ ending: ending.value }) : ending
  }
  const holder = terms.find(({ end }) => end === null)
  if (!holder || term.end !== null || office.holders === 'several') return done({ ending: null })
  return refused({
    ...{ cannot: 'add-term', because: 'someone-is-in-office' },
    ...{ holder: holder.person.name, horizon: office.horizon },
  })
}

function endedBy(ending: Term, { start, source, checked }: Term): Term {
  return { ...ending, end: start, source, checked }
}

function nameAndStart({ person, start }: { person: Person; start: Term['start'] }) {
  return { name: person.name, start: writePartialDate(start) }
}
