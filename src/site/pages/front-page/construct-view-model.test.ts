import { expect, test } from 'vitest'
import { makeCard, makeMedia } from '../../../../test/make/article.ts'
import { madeSections, madeSite, makeSettings } from '../../../../test/make/site.ts'
import type { ArticleCard, Cursor } from '../../../newsroom/articles/index.ts'
import { constructViewModel } from './construct-view-model.ts'

function viewOf(cards: ArticleCard[], olderThan: Cursor | null = null) {
  return constructViewModel(madeSite, {
    language: 'fr',
    settings: makeSettings(),
    sectionTree: madeSections,
    olderThan,
    newest: { cards, olderThan: null },
  })
}

function frontOf(cards: ArticleCard[]) {
  const view = viewOf(cards)
  if (view.kind !== 'front') throw new Error('not a front page')
  return view.front
}

const cards = (count: number) => Array.from({ length: count }, (_, number) => makeCard(number))

test('the newest article leads when none of the first has an image', () => {
  expect(frontOf(cards(6)).lead.headline).toBe('Article 0')
})

test('an illustrated article among the first four leads before one without an image', () => {
  const some = cards(6)
  some[2] = makeCard(2, { lead: makeMedia() })
  const front = frontOf(some)
  expect(front.lead.headline).toBe('Article 2')
  expect(front.seconds.map(card => card.headline)).toEqual([
    'Article 0',
    'Article 1',
    'Article 3',
    'Article 4',
  ])
})

test('each article above the sections is shown once, and the older ones follow after the last of them', () => {
  const front = frontOf(cards(40))
  const above = [front.lead, ...front.seconds, ...front.latest].map(card => card.headline)
  expect(new Set(above).size).toBe(15)
  expect(front.olderHref).toBe(`/?before=${cards(40)[14]?.publishedAt.toISOString()}~article-14`)
  expect(frontOf(cards(15)).olderHref).toBeNull()
})

test('the sections follow in the newsroom’s order, each with its own articles', () => {
  const some = cards(12).map((card, number) =>
    number % 2 ? { ...card, sectionId: 'sport' } : card,
  )
  const blocks = frontOf(some).blocks
  expect(blocks.map(block => block.name.words)).toEqual(['Actualité', 'Sport'])
  expect(blocks[1]?.cards.map(card => card.headline)).toEqual([
    'Article 5',
    'Article 7',
    'Article 9',
    'Article 11',
  ])
})

test('a newsroom that has published nothing says so', () => {
  expect(viewOf([]).kind).toBe('empty')
})

test('an older page is a list with a way back, which search engines need not keep', () => {
  const view = viewOf(cards(3), { publishedAt: new Date(), articleId: 'x' })
  expect(view.kind === 'older' && view.river.newestHref).toBe('/')
  expect(view.head.isIndexed).toBe(false)
})
