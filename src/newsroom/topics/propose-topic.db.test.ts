import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestNewsroom, type TestNewsroom } from '../../../test/newsroom.ts'
import { acceptTopic, admitTopic, findTopic, proposeTopic } from './index.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await openTestNewsroom()
})
afterAll(() => newsroom.close())

const person = (name: string, wikidataId: string | null = null, aliases: string[] = []) => ({
  kind: 'person' as const,
  wikidataId,
  names: [{ language: 'fr' as const, name, description: null, aliases }],
})

test.each([
  ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
  ['Jean-Luc Mélenchon', 'Jean Luc Melenchon'],
  ['Nikol Pachinian', 'NIKOL PACHINIAN'],
])('%s and %s are one person', async (one, other) => {
  expect(await proposeTopic(newsroom, person(other))).toBe(
    await proposeTopic(newsroom, person(one)),
  )
})

test('one person keeps one topic under two names when the Wikidata id says so', async () => {
  const poutine = await proposeTopic(newsroom, person('Vladimir Poutine', 'Q7747'))
  expect(await proposeTopic(newsroom, person('Vladimir Putin', 'Q7747'))).toBe(poutine)
  expect(await proposeTopic(newsroom, person('Vladimir Putin'))).toBe(poutine)
})

test('two ids are two people, whatever they are called', async () => {
  const one = await proposeTopic(newsroom, person('Jean Martin', 'Q1'))
  expect(await proposeTopic(newsroom, person('Jean Martin', 'Q2'))).not.toBe(one)
})

test('a topic the newsroom made is preferred to one that reading proposed, and names do not multiply it', async () => {
  await proposeTopic(newsroom, person('Pierre Petit', 'Q3'))
  const { topicId } = await admitTopic(newsroom, person('P. Petit', null, ['Pierre Petit']))
  expect(await proposeTopic(newsroom, person('Pierre Petit'))).toBe(topicId)
  expect(await proposeTopic(newsroom, person('Pierre Petit'))).toBe(topicId)
})

test('a proposed topic has no page until somebody accepts it', async () => {
  const topicId = await proposeTopic(newsroom, person('Zoé Lambert'))
  const place = { language: 'fr' as const, slug: 'zoe-lambert' }
  expect(await findTopic(newsroom, place)).toBeNull()
  expect(await acceptTopic(newsroom, { topicId, by: 'Ada Brun' })).toBe(true)
  expect((await findTopic(newsroom, place))?.topicId).toBe(topicId)
  expect(await acceptTopic(newsroom, { topicId, by: 'Ada Brun' })).toBe(false)
})
