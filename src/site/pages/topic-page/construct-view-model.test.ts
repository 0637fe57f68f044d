import { expect, test } from 'vitest'
import { madeSections, madeSite, makeSettings } from '../../../../test/make/site.ts'
import { makePublicStatement, makeTopicLabel } from '../../../../test/make/statement.ts'
import { loadShippedRegister } from '../../../newsroom/offices/index.ts'
import type { PublicStatement } from '../../../newsroom/statements/index.ts'
import type { Topic } from '../../../newsroom/topics/index.ts'
import { constructViewModel } from './construct-view-model.ts'
import type { GatheredTopic } from './gather.ts'

const register = await loadShippedRegister()
const none = { statements: [], olderThan: null }

function viewOf(topic: Partial<Topic>, changes: Partial<GatheredTopic> = {}) {
  const [name, slug, language] = [topic.name ?? 'Mark Rutte', 'mark-rutte', 'fr'] as const
  return constructViewModel(madeSite, {
    address: { language, slug, olderThan: null },
    ...{ settings: makeSettings(), sectionTree: madeSections, register },
    topic: {
      ...{ topicId: 't', kind: 'person', name, slug, language, wikidataId: 'Q57792' },
      ...{ description: null, aliases: [], names: [{ language, name, slug }] },
      ...topic,
    },
    page: { cards: [], olderThan: null },
    ...{ saidBy: none, saidAbout: none, series: [] },
    ...changes,
  })
}

const said = (...statements: PublicStatement[]) => ({ saidBy: { statements, olderThan: null } })

function describedAs(role: string | null, changes: Partial<PublicStatement> = {}) {
  const { speaker } = makePublicStatement()
  return makePublicStatement({ ...changes, speaker: { ...speaker, role } })
}

test('offices are listed newest first, with their dates, source and page, and how long the register vouches', () => {
  const held = viewOf({}).person.offices?.held ?? []
  expect(held.map(({ href }) => href)).toEqual([
    '/fr/fonctions/nato-secretary-general',
    '/fr/fonctions/netherlands-prime-minister',
  ])
  expect(held[0]).toMatchObject({
    name: 'Secrétaire général de l’OTAN',
    term: { since: 'depuis le 1er octobre 2024', end: null },
    stillOn: expect.stringMatching(/\d{4}$/),
  })
  expect(held[1]).toMatchObject({ term: { end: { machine: '2024-07-02' } }, stillOn: null })
})

test('offices held by turns are listed in the order of time', () => {
  const name = 'Jens Stoltenberg'
  const names = [{ language: 'fr' as const, name, slug: 'jens-stoltenberg' }]
  const { offices } = viewOf({ name, names, wikidataId: 'Q57665' }).person
  const starts = offices?.held.map(({ term }) => term.start.machine ?? '') ?? []
  expect(starts.length).toBeGreaterThan(2)
  expect(starts).toEqual(starts.toSorted().toReversed())
})

test('the last role is told as an article has it, with its day, and one said of several is nobody’s', () => {
  const several = { speakers: [makeTopicLabel(), makeTopicLabel({ topicId: 'topic-2' })] }
  const view = viewOf(
    {},
    said(
      describedAs(null),
      describedAs('les ministres', several),
      describedAs('le patron de l’OTAN'),
      describedAs('le Premier ministre néerlandais'),
    ),
  )
  expect(view.person.lastRole).toMatchObject({
    role: { name: { words: 'le patron de l’OTAN', lang: undefined } },
    day: 'article du 28\u00A0octobre 2024',
  })
  expect(viewOf({}, said(describedAs(null))).person.lastRole).toBeNull()
})

test('whoever said nothing yet, and what nobody spoke about, say so', () => {
  const silent = viewOf({})
  expect(silent.saidBy?.empty).toBe(
    'La rédaction n’a encore confirmé aucune déclaration sous ce nom.',
  )
  expect(silent.noneAbout).toBeNull()
  const event = viewOf({ kind: 'event', name: 'La crue' })
  expect(event.saidBy).toBeNull()
  expect(event.noneAbout).toBe('La rédaction n’a encore confirmé aucune déclaration à ce sujet.')
  expect(event.person).toEqual({ lastRole: null, offices: null })
})
