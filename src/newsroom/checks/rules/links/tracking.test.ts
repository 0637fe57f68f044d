import { expect, test } from 'vitest'
import { untrack } from './tracking.ts'

test.each([
  ['https://e.org/a?utm_source=x&utm_medium=y', 'https://e.org/a'],
  ['https://e.org/a?id=4&fbclid=x#top', 'https://e.org/a?id=4#top'],
  ['https://e.org/a?gclid=x&id=4&amp;mc_eid=y', 'https://e.org/a?id=4'],
  ['https://e.org/a?q=utm_source', 'https://e.org/a?q=utm_source'],
  ['/a?UTM_Source=x', '/a'],
])('%s becomes %s', (tracked, clean) => {
  expect(untrack(tracked).address).toBe(clean)
})
