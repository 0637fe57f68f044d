import { expect, test } from 'vitest'
import { checkRow } from './check-row.ts'
import type { RowRead } from './office-file.ts'

const titles = { masculine: 'maire', feminine: 'maire', others: [], standsAlone: false }
const body = { name: 'Brest', aliases: [], adjectives: [] }
const office = {
  key: 'mayor-of-brest',
  organisation: { key: 'brest', names: { fr: body, en: body } },
  names: { fr: titles, en: titles },
  holders: null,
  wikidata: null,
}

function check(name: string, start: string, end = '') {
  const row: RowRead = { line: 2, office, person: { name, wikidata: null, born: null }, start, end }
  return checkRow(row, '2025-03-01')
}

test('a term whose start nobody knows is taken as one', () => {
  expect(check('Ada Brun', '?')).toMatchObject({ start: { precision: 'unknown' }, end: null })
  expect(check('Ada Brun', '?', '2020')).toMatchObject({ end: { precision: 'year' } })
})

test('a term begins on a day that there was', () => {
  expect(check('Ada Brun', '2025-03-02')).toMatchObject({ why: 'in-the-future' })
  expect(check('Ada Brun', '0000')).toMatchObject({ why: 'unreadable-start' })
  expect(check('Ada Brun', '0000-01-01')).toMatchObject({ why: 'unreadable-start' })
})

test('a name that would turn the words around it is not readable', () => {
  expect(check('Ada \u202Enurb', '2024')).toMatchObject({ why: 'unreadable-characters' })
  expect(check('\u0639\u0631\u0628\u064A', '2024')).toMatchObject({ line: 2, end: null })
})
