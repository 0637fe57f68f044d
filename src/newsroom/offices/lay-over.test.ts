import { expect, test } from 'vitest'
import { layOver, type OwnRegister, type OwnTerm } from './lay-over.ts'
import type { Office, Organisation, Person, Term } from './office.ts'
import { readPartialDate, writePartialDate } from './partial-date.ts'
import { openRegister } from './register.ts'

const named = { name: 'Port-Aubray', aliases: [], adjectives: [] }
const town: Organisation = { key: 'town', wikidata: null, names: { fr: named, en: named } }
const title = { masculine: 'maire', feminine: 'maire', others: [], standsAlone: false }
const mayor: Office = {
  ...{ key: 'town/mayor', organisation: town, holders: 'one', wikidata: null },
  ...{ names: { fr: title, en: title }, horizon: '2024-12-31' },
}

function term(
  name: string,
  start: string,
  end: string | null,
  wikidata: string | null = null,
): Term {
  const person: Person = { name, englishName: null, variants: [], wikidata, born: null }
  return {
    ...{ office: 'town/mayor', person, start: readPartialDate(start) ?? { precision: 'unknown' } },
    ...{ end: end ? readPartialDate(end) : null, acting: false },
    ...{ source: { kind: 'by-hand' }, checked: '2024-12-31' },
  }
}

function own(...terms: (Term | OwnTerm)[]): OwnRegister {
  return {
    ...{ organisations: [], offices: [], horizons: new Map() },
    termsOf: () => terms.map(one => ({ isStruck: false, ...one })),
  }
}

function shippedWith(...terms: Term[]) {
  return openRegister({ organisations: [town], offices: [mayor], termsOf: () => terms })
}

function termsLaid(shipped: Term[], ownTerms: (Term | OwnTerm)[]): string[] {
  const laid = layOver(shippedWith(...shipped), own(...ownTerms))
  return laid
    .listTerms('town/mayor')
    .map(({ person, start, end }) =>
      [person.name, writePartialDate(start), end && writePartialDate(end)].join(' '),
    )
}

test('an own term stands beside the shipped ones, and in place of that of the same person and start', () => {
  const shipped = [term('Ada', '2014', '2020'), term('Bob', '2020-07-03', null)]
  expect(
    termsLaid(shipped, [term('Bob', '2020-07-05', '2024-01-02'), term('Cid', '2024-01-02', null)]),
  ).toEqual(['Ada 2014 2020', 'Bob 2020-07-05 2024-01-02', 'Cid 2024-01-02 '])
})

test('somebody of the same name and of another id is somebody else', () => {
  const laid = termsLaid([term('Bob', '2020', null, 'Q1')], [term('Bob', '2020', '2024', 'Q2')])
  expect(laid).toEqual(['Bob 2020 ', 'Bob 2020 2024'])
})

test('a struck term takes the shipped one away', () => {
  const struck = { ...term('Bob', '2020', null), isStruck: true }
  expect(termsLaid([term('Bob', '2020', null)], [struck])).toEqual([])
})

test('a reappointment that one source counts apart is within the longer term', () => {
  const laid = termsLaid([term('Bob', '2014-04-05', null)], [term('Bob', '2020-07-03', null)])
  expect(laid).toEqual(['Bob 2014-04-05 '])
})

test.each([
  ['2024-06-01', '2024-12-31'],
  ['2025-06-01', '2025-06-01'],
])('when the newsroom vouches until %s, the horizon is %s: the later of both', (day, horizon) => {
  const vouched = { ...own(), horizons: new Map([['town/mayor', day]]) }
  expect(layOver(shippedWith(), vouched).findOffice('town/mayor')?.horizon).toBe(horizon)
})

test('for the same office, the newsroom’s names win', () => {
  const { organisation, horizon: _, ...rest } = mayor
  const renamed = { ...title, masculine: 'bourgmestre' }
  const office = { ...rest, organisationKey: organisation.key, names: { fr: renamed, en: title } }
  const laid = layOver(shippedWith(), { ...own(), offices: [office] })
  expect(laid.offices).toHaveLength(1)
  expect(laid.findOffice('town/mayor')).toMatchObject({
    ...{ horizon: '2024-12-31', names: { fr: { masculine: 'bourgmestre' } } },
  })
})
