import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeTopic } from '../../../test/make/make-places.ts'
import { openTestNewsroom, type TestNewsroom } from '../../../test/newsroom.ts'
import { findTopic } from './index.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await openTestNewsroom()
})

afterAll(() => newsroom.close())

test('a topic is known again by its name in any case, and by an alias', async () => {
  const nato = await makeTopic(newsroom, 'OTAN', ['Alliance atlantique'])
  expect(await makeTopic(newsroom, 'otan')).toBe(nato)
  expect(await makeTopic(newsroom, 'Alliance atlantique')).toBe(nato)
  expect(await makeTopic(newsroom, 'ONU')).not.toBe(nato)
})

test('two topics whose names make one slug get addresses of their own', async () => {
  await makeTopic(newsroom, 'C')
  await makeTopic(newsroom, 'C++')
  expect((await findTopic(newsroom, { language: 'fr', slug: 'c' }))?.name).toBe('C')
  expect((await findTopic(newsroom, { language: 'fr', slug: 'c-2' }))?.name).toBe('C++')
})

test('ten writers who name one new topic at once make one topic', async () => {
  const ids = await Promise.all(Array.from({ length: 10 }, () => makeTopic(newsroom, 'Simultané')))
  expect(new Set(ids).size).toBe(1)
})
