import { expect, test } from 'vitest'
import { makeMedia, makePublishedArticle } from '../../../../test/make/article.ts'
import { madeSections, madeSite, makeSettings, noOffices } from '../../../../test/make/site.ts'
import type { PublishedArticle } from '../../../newsroom/articles/index.ts'
import { constructViewModel } from './construct-view-model.ts'

function viewOf(changes: Partial<PublishedArticle> = {}) {
  return constructViewModel(madeSite, {
    settings: makeSettings(),
    sectionTree: madeSections,
    register: noOffices,
    article: makePublishedArticle(changes),
    related: [],
    statements: [],
    responses: new Map(),
  })
}

function structured(view: ReturnType<typeof viewOf>, type: string) {
  return JSON.parse(
    JSON.stringify(view.head.structuredData.find(one => '@type' in one && one['@type'] === type)),
  )
}

test('a reader sees where the article stands, and the masthead shows the topmost section as current', () => {
  const view = viewOf()
  expect(view.trail.map(({ name, href }) => [name.words, href])).toEqual([
    ['Actualité', '/fr/rubriques/actualite'],
    ['Europe', '/fr/rubriques/europe'],
  ])
  expect(view.frame.sections.find(section => section.isCurrent)?.name.words).toBe('Actualité')
})

test('every author is named and linked, joined as French joins a list', () => {
  const authors = ['A', 'B', 'C'].map(name => ({
    authorId: name,
    name,
    slug: name.toLowerCase(),
  }))
  expect(viewOf({ authors }).byline).toEqual([
    { words: 'A', href: '/fr/auteurs/a' },
    { words: ', ', href: null },
    { words: 'B', href: '/fr/auteurs/b' },
    { words: ' et ', href: null },
    { words: 'C', href: '/fr/auteurs/c' },
  ])
})

test('an article that has not changed shows no time of update', () => {
  expect(viewOf().updated).toBeNull()
  const updated = viewOf({ updatedAt: new Date('2024-10-29T09:00:00Z') }).updated
  expect(updated?.machine).toBe('2024-10-29T10:00:00+01:00')
})

test('a topic named only in English says so, and leads to its English page', () => {
  const topic = {
    topicId: 't',
    kind: 'organisation' as const,
    name: 'NATO?',
    slug: 'nato',
    language: 'en' as const,
    wikidataId: null,
  }
  expect(viewOf({ topics: [topic] }).topics).toEqual([
    { name: { words: 'NATO?', lang: 'en' }, href: '/en/topics/nato' },
  ])
})

test('a section without a name in the page’s language is told in the other', () => {
  const view = viewOf({ language: 'en', sectionId: 'sport' })
  expect(view.trail).toEqual([
    { name: { words: 'Sport', lang: 'fr' }, href: '/fr/rubriques/sport' },
  ])
})

test('the language switch leads to the other edition, else to the other front page', () => {
  const edition = { language: 'en' as const, slug: 'the-bridge', headline: 'The bridge' }
  expect(viewOf({ editions: [edition] }).frame.otherLanguages[0]?.href).toBe(
    '/en/articles/the-bridge',
  )
  expect(viewOf().frame.otherLanguages[0]?.href).toBe('/en')
})

test('every edition lists itself and the others, in full, and the main one for everybody else', () => {
  const edition = { language: 'en' as const, slug: 'the-bridge', headline: 'The bridge' }
  expect(viewOf({ editions: [edition] }).head.alternates).toEqual([
    { hreflang: 'fr', href: 'https://estran.example/fr/articles/le-pont' },
    { hreflang: 'en', href: 'https://estran.example/en/articles/the-bridge' },
    { hreflang: 'x-default', href: 'https://estran.example/fr/articles/le-pont' },
  ])
  expect(viewOf().head.alternates).toEqual([])
})

test('an unsafe source address is not shown', () => {
  expect(viewOf({ sourceUrl: 'javascript:alert(1)' }).source).toBeNull()
  expect(viewOf({ sourceUrl: 'https://www.exemple.fr/a' }).source?.name).toBe('exemple.fr')
})

test('search engines get everything they ask for', () => {
  const article = structured(
    viewOf({
      lead: makeMedia(),
      authors: [
        { authorId: '1', name: 'Anouk', slug: 'anouk' },
        { authorId: '2', name: 'Nora', slug: 'nora' },
      ],
      corrections: [
        { correctionId: 'c', note: 'Deux ans.', madeAt: new Date('2024-10-29T09:00:00Z') },
      ],
    }),
    'NewsArticle',
  )
  expect(article).toMatchObject({
    headline: 'Le pont rouvre',
    inLanguage: 'fr',
    datePublished: '2024-10-28T10:12:00+01:00',
    dateModified: '2024-10-28T10:12:00+01:00',
    author: [
      { '@type': 'Person', name: 'Anouk', url: 'https://estran.example/fr/auteurs/anouk' },
      { '@type': 'Person', name: 'Nora', url: 'https://estran.example/fr/auteurs/nora' },
    ],
    publisher: { name: 'L’Estran', url: 'https://estran.example/' },
    articleSection: ['Actualité', 'Europe'],
    isAccessibleForFree: true,
    wordCount: 690,
    correction: [{ text: 'Deux ans.', datePublished: '2024-10-29T10:00:00+01:00' }],
  })
  const images = article.image.map(({ url }: { url: string }) => url.split('/').at(-1))
  expect(images).toEqual(['16x9.jpg', '4x3.jpg', '1x1.jpg'])
})

test('the trail for search engines goes from the front page down to the article', () => {
  const trail = structured(viewOf(), 'BreadcrumbList').itemListElement
  expect(trail.map(({ name }: { name: string }) => name)).toEqual([
    'Accueil',
    'Actualité',
    'Europe',
    'Le pont rouvre',
  ])
  expect(trail[1].item).toBe('https://estran.example/fr/rubriques/actualite')
})

test('an image is offered in no size larger than the original', () => {
  const { image } = viewOf({ lead: makeMedia({ width: 700, height: 500 }) }).lead ?? {}
  expect(image?.sources[0]?.srcset.match(/\d+w/g)).toEqual(['320w', '640w'])
})
