import { expect, test } from 'vitest'
import {
  loadShippedRegister,
  type Office,
  openRegister,
  type Person,
} from '../../../newsroom/offices/index.ts'
import type { Topic } from '../../../newsroom/topics/index.ts'
import { findOfficesHeld } from './find-offices-held.ts'

const shipped = await loadShippedRegister()

function topicOf(name: string, changes: Partial<Topic> = {}): Topic {
  return {
    ...{ topicId: 't', kind: 'person', name, slug: 't', language: 'fr', wikidataId: null },
    ...{ description: null, aliases: [], names: [{ language: 'fr', name, slug: 't' }] },
    ...changes,
  }
}

const offices = (topic: Topic) =>
  findOfficesHeld(topic, shipped)?.terms.map(({ office }) => office) ?? null

test('a person is known by their id, whatever name they go by here', () => {
  const rutte = topicOf('Mark Rutte', { wikidataId: 'Q57792' })
  expect(offices(rutte)).toEqual(['netherlands/prime-minister', 'nato/secretary-general'])
  expect(findOfficesHeld(rutte, shipped)?.matchedBy).toBe('id')
  expect(offices(topicOf('M. Rutte', { wikidataId: 'Q57792', aliases: ['Rutte'] }))).not.toBeNull()
})

test('a namesake of another id is somebody else', () => {
  expect(offices(topicOf('Mark Rutte', { wikidataId: 'Q1' }))).toBeNull()
})

test('a full name is enough where one side has no id, and is said to be all there is', () => {
  expect(findOfficesHeld(topicOf('Mark Rutte'), shipped)?.matchedBy).toBe('name')
})

test.each(['Rutte', 'Philippe', 'Marc Daoulas', 'von der Leyen'])('%s alone ties nobody', name => {
  expect(offices(topicOf(name))).toBeNull()
})

test('an organisation holds no office', () => {
  expect(offices(topicOf('Mark Rutte', { kind: 'organisation' }))).toBeNull()
})

test('of two people of one name neither is taken', () => {
  const [office] = shipped.offices as [Office]
  const person = (born: string): Person => ({
    ...{ name: 'Jean Martin', englishName: null, variants: [], wikidata: null, born },
  })
  const register = openRegister({
    organisations: [],
    offices: [office],
    termsOf: ({ key }) =>
      ['1950-01-01', '1960-01-01'].map(born => ({
        ...{ office: key, person: person(born), start: { precision: 'unknown' }, end: null },
        ...{ acting: false, source: { kind: 'by-hand' }, checked: '2026-01-01' },
      })),
  })
  expect(findOfficesHeld(topicOf('Jean Martin'), register)).toBeNull()
})
