import { createReadStream } from 'node:fs'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestNewsroom, type TestNewsroom } from '../../../test/newsroom.ts'
import { findHoldersOn, writePartialDate } from '../offices/index.ts'
import { addTerm } from './add-term.ts'
import type { ImportReport } from './import-offices.ts'
import { loadNewsroomRegister } from './load-newsroom-register.ts'
import { takeOfficeFile } from './take-office-file.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await openTestNewsroom()
})

afterAll(() => newsroom.close())

beforeEach(async () => {
  newsroom.setTime('2026-11-25T12:00:00Z')
  const tables = ['office_terms', 'office_people', 'office_horizons', 'offices'] as const
  for (const table of tables) await newsroom.database.deleteFrom(table).execute()
  await newsroom.database.deleteFrom('office_organisations').execute()
})

async function take(sample: string, wish: 'keep' | 'try' = 'keep'): Promise<ImportReport> {
  const taken = await takeSample(sample, wish)
  if (!taken.ok) throw new Error(JSON.stringify(taken.refusal))
  return taken.value
}

async function takeSample(sample: string, wish: 'keep' | 'try' = 'keep') {
  const bytes = createReadStream(`test/samples/offices/${sample}`)
  return await takeOfficeFile(newsroom, { bytes, asOf: null, wish, onProgress: () => {} })
}

async function termsOf(office: string): Promise<string[][]> {
  const register = await loadNewsroomRegister(newsroom)
  return register
    .listTerms(office)
    .map(({ person, start, end }) => [
      person.name,
      writePartialDate(start),
      end ? writePartialDate(end) : '-',
    ])
}

function counts({ rows, added, changed, unchanged, refused }: ImportReport) {
  return { rows, added, changed, unchanged, refused }
}

test.each([
  'wikidata-query.csv',
  'wikidata-query.json',
  'popolo-council.json',
  'repertoire-mayors.csv',
  'repertoire-departmental-council.csv',
  'rows-that-cannot-be-right.csv',
])('%s: the counts add up, and a second import changes nothing', async sample => {
  const first = await take(sample)
  expect(first.added + first.changed + first.unchanged + first.refused).toBe(first.rows)
  expect(first.added).toBeGreaterThan(0)
  const before = await newsroom.database.selectFrom('office_terms').selectAll().execute()
  const second = await take(sample)
  expect(counts(second)).toEqual({
    ...counts(first),
    ...{ added: 0, changed: 0, unchanged: first.added + first.changed + first.unchanged },
  })
  expect(await newsroom.database.selectFrom('office_terms').selectAll().execute()).toEqual(before)
})

test('what the shipped register says already is not written again', async () => {
  const report = await take('wikidata-query.csv')
  expect(counts(report)).toEqual({ rows: 4, added: 2, changed: 0, unchanged: 2, refused: 0 })
  expect(report.officesAdded).toBe(1)
})

test('an office of a known Wikidata id is found again whatever the label, and held by one when its terms follow each other', async () => {
  await take('wikidata-query.csv')
  await take('wikidata-query.json')
  const register = await loadNewsroomRegister(newsroom)
  expect(register.findOffice('imported/q900000001')?.holders).toBe('one')
  expect(await termsOf('imported/q900000001')).toEqual([
    ['Ada Brun', '2008', '2014-04-05'],
    ['Irène Vasselot', '2014-04-05', '2020-07-03'],
    ['Luc d’Orvelle', '2020-07-03', '-'],
  ])
})

test('the horizon is the last day the file speaks of: after it, nobody is said to be wrong', async () => {
  await take('repertoire-mayors.csv')
  const register = await loadNewsroomRegister(newsroom)
  const holders = (day: string) => findHoldersOn(register, 'fr-72/maire-72181', day)
  expect(holders('2020-05-25')).toMatchObject({ known: true, complete: true })
  expect(holders('2020-05-26')).toMatchObject({ known: false, because: 'after-horizon' })
})

test('two mayors of one name and two days of birth are two people', async () => {
  await take('repertoire-mayors.csv')
  const people = await newsroom.database.selectFrom('office_people').select('name').execute()
  expect(people.filter(({ name }) => name === 'Jean Martin')).toHaveLength(2)
})

test('when the Répertoire has a successor, the earlier term ended by that month', async () => {
  await take('repertoire-mayors.csv')
  const report = await take('repertoire-mayors-after-an-election.csv')
  expect(report.ended).toBe(2)
  expect(await termsOf('fr-13/maire-13004')).toEqual([
    ['Patrick de Carolis', '2020-05-24', '2026-03'],
    ['Lise d’Orvelle', '2026-03-27', '-'],
  ])
  expect((await take('repertoire-mayors-after-an-election.csv')).ended).toBe(0)
  expect(counts(await take('repertoire-mayors.csv')).unchanged).toBe(4)
})

test('an end that the shipped register does not have takes its place', async () => {
  const csv = `position,positionLabel,person,personLabel,start,end
http://www.wikidata.org/entity/Q191954,president of France,http://www.wikidata.org/entity/Q3052772,Emmanuel Macron,2017-05-14T00:00:00Z,2026-05-14T00:00:00Z
`
  const bytes = (async function* () {
    yield Buffer.from(csv)
  })()
  await takeOfficeFile(newsroom, { bytes, asOf: null, wish: 'keep', onProgress: () => {} })
  expect((await termsOf('france/president')).at(-1)).toEqual([
    'Emmanuel Macron',
    '2017-05-14',
    '2026-05-14',
  ])
})

test('a file cannot be of a day to come', async () => {
  const bytes = createReadStream('test/samples/offices/repertoire-mayors.csv')
  const wishes = { asOf: '2027-01-01', wish: 'keep', onProgress: () => {} } as const
  expect(await takeOfficeFile(newsroom, { bytes, ...wishes })).toMatchObject({
    refusal: { cannot: 'move-horizon', because: 'in-the-future' },
  })
})

test('words that no database takes are refused, and the other rows are kept', async () => {
  const report = await take('hostile-words.json')
  expect(report).toMatchObject({
    rows: 5,
    added: 2,
    reasons: { 'unreadable-characters': 2, 'too-long': 1 },
  })
  expect((await take('hostile-words.json')).unchanged).toBe(2)
})

test('a trial says the same and changes nothing', async () => {
  const trial = await take('repertoire-mayors.csv', 'try')
  expect(await newsroom.database.selectFrom('office_people').selectAll().execute()).toEqual([])
  expect(await take('repertoire-mayors.csv')).toEqual(trial)
})

test('of a file broken in the middle nothing is kept', async () => {
  expect(await takeSample('broken-in-the-middle.csv')).toMatchObject({
    ok: false,
    refusal: { cannot: 'import-offices', because: 'broken-file' },
  })
  expect(await newsroom.database.selectFrom('office_terms').selectAll().execute()).toEqual([])
})

test('a file never overrules what was entered by hand', async () => {
  await take('repertoire-mayors.csv')
  const register = await loadNewsroomRegister(newsroom)
  const office = register.findOffice('fr-13/maire-13004')
  if (!office) throw new Error('no such office')
  const term = { isActing: false, sourceUrl: null, after: null, end: '2026-02-01' }
  const person = { name: 'Lise d’Orvelle', wikidata: null }
  const added = await addTerm(newsroom, {
    ...{ register, office, person, ...term },
    start: '2026-01-02',
  })
  expect(added.ok).toBe(true)
  await take('repertoire-mayors-after-an-election.csv')
  expect(await termsOf('fr-13/maire-13004')).toContainEqual([
    'Lise d’Orvelle',
    '2026-01-02',
    '2026-02-01',
  ])
})
