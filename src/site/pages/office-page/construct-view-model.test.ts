import { expect, test } from 'vitest'
import { madeSections, madeSite, makeSettings } from '../../../../test/make/site.ts'
import { findHoldersOn, loadShippedRegister, type Office } from '../../../newsroom/offices/index.ts'
import type { TopicLabel } from '../../../newsroom/topics/index.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { constructViewModel } from './construct-view-model.ts'

const register = await loadShippedRegister()
const rutte: TopicLabel = {
  ...{ topicId: 't1', kind: 'person', wikidataId: 'Q57792' },
  ...{ name: 'Mark Rutte', slug: 'mark-rutte', language: 'fr' },
}

function officeOf(key: string): Office {
  const office = register.findOffice(key)
  if (!office) throw new Error(`no office ${key}`)
  return office
}

function view(key: string, wishes: { language?: Language; topics?: TopicLabel[] } = {}) {
  const { language = 'fr', topics = [] } = wishes
  const office = officeOf(key)
  return constructViewModel(madeSite, {
    ...{ address: { language, slug: key.replace('/', '-') }, office, topics },
    ...{ settings: makeSettings(), sectionTree: madeSections },
    terms: register.listTerms(key),
    last: findHoldersOn(register, key, office.horizon),
  })
}

test('says in both languages what the office is called, and of what it is', () => {
  const page = view('nato/secretary-general')
  expect(page.name).toBe('Secrétaire général de l’OTAN')
  expect(page.inOtherLanguage).toEqual({ words: 'Secretary General of NATO', lang: 'en' })
  expect(page.alsoSaid).toContain('«\u202Fsecrétaire générale\u202F»')
  expect(page.organisation).toEqual({ name: 'OTAN', href: '/fr/fonctions?of=nato' })
})

test('the holder is who held it on the last day known, and that day is said', () => {
  const page = view('nato/secretary-general', { topics: [rutte] })
  expect(page.holders).toMatchObject([
    { name: 'Mark Rutte', since: 'depuis le 1er octobre 2024', href: '/fr/sujets/mark-rutte' },
  ])
  expect(page.horizon).toMatch(/^\d+(?:er)? \p{L}+ \d{4}$/u)
})

test('terms are listed newest first, each with its dates for machines and its source', () => {
  const [first, second] = view('nato/secretary-general').terms
  expect(first).toMatchObject({ name: 'Mark Rutte', end: null, start: { machine: '2024-10-01' } })
  expect(second).toMatchObject({
    ...{ name: 'Jens Stoltenberg', end: { words: '1er octobre 2024', machine: '2024-10-01' } },
    source: { href: 'https://www.wikidata.org/wiki/Q57665' },
  })
})

test('a topic of the same name and of another id is somebody else', () => {
  const homonym = { ...rutte, wikidataId: 'Q1' }
  expect(view('nato/secretary-general', { topics: [homonym] }).terms[0]?.href).toBeNull()
  const unknown = { ...rutte, wikidataId: null }
  expect(view('nato/secretary-general', { topics: [unknown] }).terms[0]?.href).not.toBeNull()
})

test('in English, the page has English names and its own address', () => {
  const page = view('russia/president', { language: 'en' })
  expect(page.terms[0]?.name).toBe('Vladimir Putin')
  expect(page.head.canonical).toBe('https://estran.example/en/offices/russia-president')
})

test('machines are told the holder, the role and its start', () => {
  const [, holder] = view('nato/secretary-general').head.structuredData
  expect(holder).toMatchObject({
    ...{ '@type': 'Person', name: 'Mark Rutte' },
    hasOccupation: { '@type': 'Role', startDate: '2024-10-01' },
  })
})
