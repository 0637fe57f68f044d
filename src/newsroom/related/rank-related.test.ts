import { expect, test } from 'vitest'
import { rankRelated } from './rank-related.ts'

const article = {
  name: 'this one',
  topicIds: ['otan', 'ukraine', 'france'],
  sectionId: 'defence',
  keywords: ['soldat', 'coree', 'koursk'],
  publishedAt: new Date('2024-10-28'),
}
const like = (name: string, changes: Partial<typeof article>) => ({
  ...article,
  topicIds: [],
  sectionId: 'culture',
  keywords: [],
  ...changes,
  name,
})
const rank = (candidates: (typeof article)[], topicCounts: Record<string, number> = {}) =>
  rankRelated({ of: article, candidates, topicCounts: new Map(Object.entries(topicCounts)) }).map(
    ({ name }) => name,
  )

test('shared topics outweigh a shared section', () => {
  const order = rank([
    like('same section', { sectionId: 'defence' }),
    like('same topics', { topicIds: ['otan', 'ukraine'] }),
  ])
  expect(order).toEqual(['same topics', 'same section'])
})

test('a rare topic in common says more than one that every article has', () => {
  const candidates = [
    like('about France', { topicIds: ['france'] }),
    like('about NATO', { topicIds: ['otan'] }),
  ]
  expect(rank(candidates, { france: 100, otan: 3 })).toEqual(['about NATO', 'about France'])
})

test('of two alike, the one nearer in time comes first', () => {
  const old = like('two years before', { topicIds: ['otan'], publishedAt: new Date('2022-10-28') })
  const near = like('a week before', { topicIds: ['otan'], publishedAt: new Date('2024-10-21') })
  expect(rank([old, near])).toEqual(['a week before', 'two years before'])
})

test('an article with nothing in common is not related', () => {
  expect(rank([like('something else', {})])).toEqual([])
})
