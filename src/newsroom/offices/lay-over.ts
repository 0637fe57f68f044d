import type { Office, Organisation, Person, Term } from './office.ts'
import type { Day } from './partial-date.ts'
import { openRegister, type Register } from './register.ts'
import { isSamePerson } from './same-person.ts'
import { startsAlike } from './starts-alike.ts'
import { certainlyContains } from './term-span.ts'

/** A newsroom's own term; a struck one says that the shipped term it stands in for is not true. */
export type OwnTerm = Term & { isStruck: boolean }

export type OwnOffice = Omit<Office, 'organisation' | 'horizon'> & { organisationKey: string }

/** What a newsroom says of offices, beside or against the register that ships with Dixit. */
export type OwnRegister = {
  organisations: readonly Organisation[]
  offices: readonly OwnOffice[]
  horizons: ReadonlyMap<string, Day>
  termsOf(officeKey: string): readonly OwnTerm[]
}

/** Lays a newsroom's own rows over a register: for the same organisation, office or term, its own wins. */
export function layOver(shipped: Register, own: OwnRegister): Register {
  const organisations = new Map(
    [...shipped.organisations, ...own.organisations].map(one => [one.key, one]),
  )
  const offices = new Map<string, Office>()
  for (const office of shipped.offices)
    offices.set(office.key, {
      ...office,
      organisation: organisations.get(office.organisation.key) ?? office.organisation,
      horizon: later(office.horizon, own.horizons.get(office.key)),
    })
  for (const { organisationKey, ...office } of own.offices) {
    const organisation = organisations.get(organisationKey)
    if (!organisation) continue
    const horizon = later(offices.get(office.key)?.horizon, own.horizons.get(office.key))
    offices.set(office.key, { ...office, organisation, horizon })
  }
  return openRegister({
    organisations: [...organisations.values()],
    offices: [...offices.values()],
    termsOf: ({ key }) => layTermsOver(shipped.listTerms(key), own.termsOf(key)),
  })
}

/** A shipped horizon moves on with a release, a newsroom's with its own work: the later one holds. */
function later(one: Day = '0000-01-01', other: Day = '0000-01-01'): Day {
  return one > other ? one : other
}

function layTermsOver(shipped: readonly Term[], own: readonly OwnTerm[]): readonly Term[] {
  if (own.length === 0) return shipped
  const kept = shipped.filter(term => !own.some(one => standsInFor(one, term)))
  return withoutContained([...kept, ...own.filter(({ isStruck }) => !isStruck).map(plainTerm)])
}

/** An own term takes the place of the shipped one of that person which starts with it, give or take a month. */
export function standsInFor(own: Term, shipped: Term): boolean {
  return isSamePerson(own.person, shipped.person) && startsAlike(own.start, shipped.start)
}

/** One source counts a reappointment as a second term, another does not: the longer term says both. */
function withoutContained(terms: readonly Term[]): readonly Term[] {
  return terms.filter(
    (term, position) =>
      !terms.some(
        (other, otherPosition) =>
          isWithin(term, other) && (otherPosition > position || !isWithin(other, term)),
      ),
  )
}

function isWithin(term: Term, other: Term): boolean {
  return other !== term && isSamePerson(term.person, other.person) && certainlyContains(other, term)
}

function plainTerm({ isStruck: _, ...term }: OwnTerm): Term {
  return term
}

/** The people of a register by their Wikidata id, with the spellings it knows of them. */
export function peopleById(register: Register): Map<string, Person> {
  const people = new Map<string, Person>()
  for (const { key } of register.offices)
    for (const { person } of register.listTerms(key))
      if (person.wikidata) people.set(person.wikidata, person)
  return people
}
