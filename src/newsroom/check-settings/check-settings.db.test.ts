import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestNewsroom, type TestNewsroom } from '../../../test/newsroom.ts'
import { listAuditEntries } from '../audit/index.ts'
import { checkText } from '../checks/index.ts'
import { loadShippedRegister } from '../offices/index.ts'
import { addHouseTerm, changeCheckSettings, loadCheckSettings, removeHouseTerm } from './index.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await openTestNewsroom()
})

afterAll(() => newsroom.close())

const by = 'Anouk Le Tallec'
const text = 'Il est dans dans la ville, ce qui va impacter le port.'

async function codesIn(): Promise<string[]> {
  const register = await loadShippedRegister()
  const draft = { text, language: 'fr' as const, date: '2024-10-28', houseTerms: [], register }
  const findings = checkText(draft, { settings: await loadCheckSettings(newsroom) })
  return findings.map(({ code, severity }) => `${code}: ${severity}`)
}

test('a newsroom that said nothing is checked as shipped', async () => {
  expect(await loadCheckSettings(newsroom)).toEqual({
    off: [],
    severities: {},
    houseTerms: [],
    locales: {},
  })
})

test('a check that is off says nothing, until it is on again', async () => {
  await changeCheckSettings(newsroom, { change: 'turn-off', code: 'repeated-words', by })
  expect(await codesIn()).toEqual([])
  await changeCheckSettings(newsroom, { change: 'turn-on', code: 'repeated-words', by })
  expect(await codesIn()).toEqual(['repeated-words: warn'])
})

test('a check weighs what the newsroom makes it weigh', async () => {
  await changeCheckSettings(newsroom, {
    change: 'weigh',
    code: 'repeated-words',
    severity: 'block',
    by,
  })
  expect(await codesIn()).toEqual(['repeated-words: block'])
  await changeCheckSettings(newsroom, {
    change: 'weigh',
    code: 'repeated-words',
    severity: 'warn',
    by,
  })
})

test('a mistyped code is refused with the one that was meant; one like no other, without', async () => {
  const change = { change: 'turn-off', by } as const
  expect(await changeCheckSettings(newsroom, { ...change, code: 'repeted-word' })).toEqual({
    ok: false,
    refusal: {
      cannot: 'change-check-settings',
      because: 'unknown-check',
      code: 'repeted-word',
      nearest: 'repeated-words',
    },
  })
  expect(await changeCheckSettings(newsroom, { ...change, code: 'xyz' })).toMatchObject({
    refusal: { nearest: null },
  })
})

test('a newsroom may turn its own checks off too', async () => {
  const own = { ...newsroom, ownChecks: async () => [{ code: 'our-own', look: () => [] }] }
  expect((await changeCheckSettings(own, { change: 'turn-off', code: 'our-own', by })).ok).toBe(
    true,
  )
})

test('house terms are kept once in each language, changed when given again, and removed', async () => {
  const term = { language: 'fr', avoid: 'impacter', by } as const
  await addHouseTerm(newsroom, term)
  await addHouseTerm(newsroom, { ...term, avoid: 'Impacter', prefer: 'toucher', severity: 'note' })
  await addHouseTerm(newsroom, { ...term, language: 'en', because: 'not English' })
  expect((await loadCheckSettings(newsroom)).houseTerms).toEqual([
    { language: 'en', avoid: 'impacter', because: 'not English' },
    { language: 'fr', avoid: 'Impacter', prefer: 'toucher', severity: 'note' },
  ])
  expect(await codesIn()).toContain('house-terms: note')
  expect(await removeHouseTerm(newsroom, { language: 'fr', avoid: 'impaster', by })).toMatchObject({
    refusal: { because: 'no-such-term', nearest: 'Impacter' },
  })
  expect((await removeHouseTerm(newsroom, term)).ok).toBe(true)
  expect(await codesIn()).not.toContain('house-terms: note')
  expect(await addHouseTerm(newsroom, { ...term, avoid: '  ' })).toMatchObject({
    refusal: { because: 'no-words' },
  })
})

test('what was changed, and by whom, can be read later', async () => {
  await changeCheckSettings(newsroom, { change: 'set-locale', language: 'fr', locale: 'fr-CH', by })
  expect((await loadCheckSettings(newsroom)).locales).toEqual({ fr: 'fr-CH' })
  const entries = await listAuditEntries(newsroom, { noun: 'checks', nounId: 'repeated-words' })
  expect(entries.map(({ what, detail, by }) => [what, detail.change, by])).toContainEqual([
    'checks-changed',
    'turn-off',
    by,
  ])
})
