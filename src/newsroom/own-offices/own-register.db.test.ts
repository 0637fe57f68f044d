import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestNewsroom, type TestNewsroom } from '../../../test/newsroom.ts'
import { findHoldersOn, loadShippedRegister, type Office, type Term } from '../offices/index.ts'
import { addOffice } from './add-office.ts'
import { type AddTermRequest, addTerm } from './add-term.ts'
import { endTerm } from './end-term.ts'
import { findOneOffice } from './find-one-office.ts'
import { findTerm } from './find-term.ts'
import { loadNewsroomRegister } from './load-newsroom-register.ts'
import { moveHorizon } from './move-horizon.ts'
import { removeTerm } from './remove-term.ts'

const nato = 'nato/secretary-general'
let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await openTestNewsroom()
})

afterAll(() => newsroom.close())

beforeEach(async () => {
  newsroom.setTime('2027-03-01T12:00:00Z')
  await newsroom.database.deleteFrom('office_terms').execute()
  await newsroom.database.deleteFrom('office_horizons').execute()
})

async function officeOf(key: string): Promise<Office> {
  const office = (await loadNewsroomRegister(newsroom)).findOffice(key)
  if (!office) throw new Error(`no office ${key}`)
  return office
}

async function holdersOn(day: string, key = nato): Promise<string[]> {
  const held = findHoldersOn(await loadNewsroomRegister(newsroom), key, day)
  return held.known ? held.holders.map(({ person }) => person.name) : [held.because]
}

async function termOf(name: string, key = nato): Promise<Term> {
  const terms = (await loadNewsroomRegister(newsroom)).listTerms(key)
  const found = findTerm(terms, { name, start: null })
  if (!found.ok) throw new Error(JSON.stringify(found.refusal))
  return found.value
}

async function add(name: string, wishes: Partial<AddTermRequest> & { start: string }) {
  const register = await loadNewsroomRegister(newsroom)
  return await addTerm(newsroom, {
    ...{ register, office: await officeOf(nato), person: { name, wikidata: null } },
    ...{ end: null, isActing: false, sourceUrl: null, after: null },
    ...wishes,
  })
}

test('without rows of its own, a newsroom has the shipped register itself', async () => {
  expect(await loadNewsroomRegister(newsroom)).toBe(await loadShippedRegister())
})

test('a new holder said to come after the last one ends that term, and the register vouches for today', async () => {
  const added = await add('Jeanne Doe', { start: '2027-01-04', after: 'Rutte' })
  expect(added).toMatchObject({ ok: true, value: { horizon: '2027-03-01' } })
  expect(await holdersOn('2027-01-03')).toEqual(['Mark Rutte'])
  expect(await holdersOn('2027-01-04')).toEqual(['Mark Rutte', 'Jeanne Doe'])
  expect(await holdersOn('2027-03-01')).toEqual(['Jeanne Doe'])
  expect(await holdersOn('2027-03-02')).toEqual(['after-horizon'])
})

test('when somebody is in office, nobody is put in their place before they are said to have left', async () => {
  expect(await add('Jeanne Doe', { start: '2027-01-04' })).toMatchObject({
    refusal: { because: 'someone-is-in-office', holder: 'Mark Rutte' },
  })
  await endTerm(newsroom, { term: await termOf('Rutte'), end: '2026-12', sourceUrl: null })
  expect(await add('Jeanne Doe', { start: '2027-01-04' })).toMatchObject({ ok: true })
  expect(await holdersOn('2026-11-30')).toEqual(['Mark Rutte'])
  expect(await holdersOn('2026-12-15')).toEqual(['imprecise-dates'])
  expect(await holdersOn('2027-01-02')).toEqual(['gap-in-register'])
})

test('a person the register knows keeps their id and their other spellings', async () => {
  const added = await add('Kaja Kallas', { start: '2027-01-04', after: 'Mark Rutte' })
  const shipped = (await loadShippedRegister()).listTerms('european-union/high-representative')
  const kallas = shipped.find(({ person }) => person.name === 'Kaja Kallas')?.person
  expect(added).toMatchObject({ ok: true, value: { term: { person: kallas } } })
  expect((await termOf('Kallas')).person).toEqual(kallas)
})

test.each([
  [{ start: 'janvier' }, 'unreadable-date'],
  [{ start: '2027-05-01' }, 'in-the-future'],
  [{ start: '2027-01-04', end: '2026-01-01' }, 'ends-before-it-starts'],
  [{ start: '2027-01-04', after: 'Nemo' }, 'no-such-term'],
])('%j is refused: %s', async (wishes, because) => {
  expect(await add('Jeanne Doe', wishes)).toMatchObject({ ok: false, refusal: { because } })
})

test('the same term is not added twice', async () => {
  expect(await add('Mark Rutte', { start: '2024-10-02' })).toMatchObject({
    refusal: { because: 'term-known' },
  })
})

test('a shipped term that is not true can be struck, and an own one taken back', async () => {
  await removeTerm(newsroom, await termOf('Rutte'))
  expect(await holdersOn('2024-10-28')).toEqual(['gap-in-register'])
  await add('Jeanne Doe', { start: '2024-10-20' })
  expect(await holdersOn('2024-10-28')).toEqual(['Jeanne Doe'])
  await removeTerm(newsroom, await termOf('Doe'))
  expect(await holdersOn('2024-10-28')).toEqual(['gap-in-register'])
})

test('vouching for a later day moves the horizon, never beyond today', async () => {
  const office = await officeOf(nato)
  expect(await moveHorizon(newsroom, { office, day: '2027-04-01' })).toMatchObject({ ok: false })
  expect(await moveHorizon(newsroom, { office, day: '2027-02-01' })).toMatchObject({ ok: true })
  expect(await holdersOn('2027-02-01')).toEqual(['Mark Rutte'])
})

test('an office of one’s own is found by its words in both languages', async () => {
  const register = await loadNewsroomRegister(newsroom)
  const names = { fr: 'maire de Port-Aubray', en: 'mayor of Port-Aubray' }
  const request = { register, names, organisation: 'Port-Aubray', wikidata: null }
  const added = await addOffice(newsroom, { ...request, holders: 'one' })
  expect(added).toMatchObject({ value: { key: 'port-aubray/mayor-of-port-aubray' } })
  const own = await loadNewsroomRegister(newsroom)
  for (const [language, words] of [
    ['fr', 'la maire de Port-Aubray'],
    ['en', 'Mayor of Port-Aubray'],
  ] as const)
    expect(findOneOffice(own, { words, language })).toMatchObject({ ok: true })
  expect(await addOffice(newsroom, { ...request, register: own, holders: 'one' })).toMatchObject({
    refusal: { because: 'office-known' },
  })
})
