import { announceChange } from '../changes/announce-change.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import { done, type Result, refused } from '../values/result.ts'
import type { CannotChangeOffices } from './cannot-change-offices.ts'
import { findOpenTerm } from './find-term.ts'
import { listTermsOfPerson } from './list-terms-of-person.ts'
import type { Office, Person, Term } from './office.ts'
import {
  type Day,
  earliestDay,
  latestDay,
  type PartialDate,
  readPartialDate,
} from './partial-date.ts'
import { plainWords } from './plain-words.ts'
import type { Register } from './register.ts'
import { isSamePerson } from './same-person.ts'
import { startsAlike } from './starts-alike.ts'
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

export type AddedTerm = { person: Person; ended: Term | null; horizon: Day }

/**
 * Records who holds or held an office. Somebody known to be in an office that one person holds must be said to have left,
 * with `after` or before: the register never guesses when.
 */
export async function addTerm(
  newsroom: Newsroom,
  request: AddTermRequest,
): Promise<Result<AddedTerm, CannotChangeOffices>> {
  const { register, office } = request
  const day = today(newsroom)
  const dates = readDates(request, day)
  if (!dates.ok) return dates
  const { start, end } = dates.value
  const named = findPerson(register, request.person)
  if (!named.ok) return named
  const person = named.value
  const terms = register.listTerms(office.key)
  if (terms.some(one => isSamePerson(one.person, person) && startsAlike(one.start, start)))
    return refused({
      ...{ cannot: 'add-term', because: 'term-known' },
      ...{ name: person.name, start: request.start },
    })
  const ending = findEnding(request, { terms, isOpen: end === null })
  if (!ending.ok) return ending
  const ended = ending.value && { ...ending.value, end: start }
  const horizon = end === null ? day : latestDay(end) < day ? latestDay(end) : day
  const written = {
    ...{ checked: day, isStruck: false },
    source: request.sourceUrl
      ? ({ kind: 'page', url: request.sourceUrl } as const)
      : ({ kind: 'by-hand' } as const),
  }
  return await inTransaction(newsroom, async inside => {
    if (ended) await writeTerm(inside, { ...ended, ...written })
    const term = { office: office.key, person, start, end, acting: request.isActing }
    await writeTerm(inside, { ...term, ...written })
    await writeHorizon(inside.database, { office: office.key, day: horizon })
    await announceChange(inside.database, ['offices'])
    return done({ person, ended, horizon: horizon > office.horizon ? horizon : office.horizon })
  })
}

function readDates(
  request: AddTermRequest,
  day: Day,
): Result<{ start: PartialDate; end: PartialDate | null }, CannotChangeOffices> {
  const start = readPartialDate(request.start)
  const end = request.end === null ? null : readPartialDate(request.end)
  if (!start) return refusedDate(request.start)
  if (request.end !== null && !end) return refusedDate(request.end)
  if (start.precision !== 'unknown' && earliestDay(start) > day)
    return refused({ cannot: 'add-term', because: 'in-the-future', start: request.start })
  if (end && latestDay(end) < earliestDay(start))
    return refused({
      ...{ cannot: 'add-term', because: 'ends-before-it-starts' },
      ...{ start: request.start, end: request.end ?? '' },
    })
  return done({ start, end })
}

function refusedDate(found: string) {
  return refused({ cannot: 'add-term', because: 'unreadable-date', found } as const)
}

/** Someone the register knows by that very name is that person; an id decides among homonyms. */
function findPerson(
  register: Register,
  { name, wikidata }: AddTermRequest['person'],
): Result<Person, CannotChangeOffices> {
  const known = listTermsOfPerson(register, name)
    .map(({ person }) => person)
    .filter(person => [person.name, ...person.variants].some(isNamed(name)))
  const fitting = wikidata ? known.filter(person => person.wikidata === wikidata) : known
  const [person, ...more] = fitting
  if (!person) return done({ name, englishName: null, variants: [], wikidata, born: null })
  if (more.length === 0) return done(person)
  const ids = fitting.map(one => one.wikidata ?? one.born ?? '?')
  return refused({ cannot: 'add-term', because: 'several-people', name, ids })
}

function isNamed(name: string): (other: string) => boolean {
  const words = plainWords(name)
  return other => plainWords(other) === words
}

function findEnding(
  { office, after }: AddTermRequest,
  { terms, isOpen }: { terms: readonly Term[]; isOpen: boolean },
): Result<Term | null, CannotChangeOffices> {
  if (after !== null) return findOpenTerm(terms, after)
  const holder = terms.find(({ end }) => end === null)
  if (!holder || !isOpen || office.holders === 'several') return done(null)
  return refused({
    ...{ cannot: 'add-term', because: 'someone-is-in-office' },
    ...{ holder: holder.person.name, horizon: office.horizon },
  })
}
