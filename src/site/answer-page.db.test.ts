import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePublishedArticle } from '../../test/make/make-articles.ts'
import { makeAuthor, makeSection, makeTopic } from '../../test/make/make-places.ts'
import { openTestNewsroom, type TestNewsroom } from '../../test/newsroom.ts'
import { openTestSite } from '../../test/site.ts'
import { withdrawArticle } from '../newsroom/articles/index.ts'
import { admitTopic } from '../newsroom/topics/index.ts'
import { readAddress } from './addresses.ts'
import { answerPage } from './answer-page.ts'
import type { Answer, Page, Site } from './page.ts'

let newsroom: TestNewsroom
let site: Site

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  site = openTestSite(newsroom)
})

afterAll(() => newsroom.close())

async function answer(path: string): Promise<Answer> {
  const address = readAddress(path, new URLSearchParams())
  if (!address) throw new Error(`no page has the address ${path}`)
  return await answerPage(site, address)
}

async function page(path: string): Promise<Page> {
  const answered = await answer(path)
  if (answered.kind !== 'page') throw new Error(`${path} leads to ${answered.to}`)
  return answered
}

test('an article’s page is kept under all that it shows, so that a change to any of it drops the page', async () => {
  const sectionId = await makeSection(newsroom, 'Mer')
  const topicId = await makeTopic(newsroom, 'Marée')
  const authorId = await makeAuthor(newsroom, 'Ada Brun')
  const { articleId, slug } = await makePublishedArticle(newsroom, {
    headline: 'La marée du siècle',
    sectionId,
    topicIds: [topicId],
    authorIds: [authorId],
  })
  const { status, text, keys } = await page(`/fr/articles/${slug}`)
  expect(status).toBe(200)
  expect(text).toContain('La marée du siècle')
  const shown = [
    'newsroom',
    'sections',
    `article:${articleId}`,
    `section:${sectionId}`,
    `topic:${topicId}`,
    `author:${authorId}`,
  ]
  expect(keys).toEqual(expect.arrayContaining(shown))
})

test('each list is kept under its subject and the articles it shows', async () => {
  const sectionId = await makeSection(newsroom, 'Ciel')
  const topicId = await makeTopic(newsroom, 'Nuage')
  const authorId = await makeAuthor(newsroom, 'Luc Noir')
  const wishes = {
    headline: 'Un ciel de traîne',
    sectionId,
    topicIds: [topicId],
    authorIds: [authorId],
  }
  const { articleId } = await makePublishedArticle(newsroom, wishes)
  const subjects = {
    '/': 'front:fr',
    '/fr/rubriques/ciel': `section:${sectionId}`,
    '/fr/sujets/nuage': `topic:${topicId}`,
    '/fr/auteurs/luc-noir': `author:${authorId}`,
  }
  for (const [path, subject] of Object.entries(subjects)) {
    const { keys, text } = await page(path)
    expect(keys, path).toEqual(expect.arrayContaining([subject, `article:${articleId}`]))
    expect(text, path).toContain('Un ciel de traîne')
  }
})

test('an office’s page leads to the pages on its holders, and is kept under offices and topics', async () => {
  const names = [{ language: 'fr' as const, name: 'Mark Rutte', description: null, aliases: [] }]
  await admitTopic(newsroom, { kind: 'person', wikidataId: null, names })
  const { text, keys } = await page('/fr/fonctions/nato-secretary-general')
  expect(text).toContain('<a href="/fr/sujets/mark-rutte">Mark Rutte</a>')
  expect(keys).toEqual(expect.arrayContaining(['offices', 'topics']))
})

test('what a reader typed to find an office is not kept, and stays words', async () => {
  const query = new URLSearchParams({ q: '"><script>alert(1)</script>' })
  const address = readAddress('/fr/fonctions', query)
  const answered = address && (await answerPage(site, address))
  expect(answered).toMatchObject({ status: 200, keys: [] })
  expect(JSON.stringify(answered)).not.toContain('<script>alert')
})

test('a withdrawn article’s address says so, is gone for machines, and is kept under the article', async () => {
  const { articleId, slug } = await makePublishedArticle(newsroom, { headline: 'Une erreur' })
  await withdrawArticle(newsroom, articleId)
  const { status, text, keys } = await page(`/fr/articles/${slug}`)
  expect(status).toBe(410)
  expect(text).toContain('retiré')
  expect(text).toContain('noindex')
  expect(keys).toContain(`article:${articleId}`)
})

test.each([
  '/fr/articles/jamais',
  '/en/topics/never',
  '/fr/rubriques/nulle-part',
  '/en/authors/nobody',
])('%s is not found, in its own language, and not kept', async path => {
  const { status, language, keys } = await page(path)
  expect({ status, language, keys }).toEqual({ status: 404, language: path.slice(1, 3), keys: [] })
})

test('the main language’s front page has one address', async () => {
  expect(await answer('/fr')).toEqual({ kind: 'redirect', to: '/' })
  expect((await page('/en')).language).toBe('en')
})

test('hostile words of an article stay words on every page that shows them', async () => {
  const hostile = '<script>alert(1)</script>" onload="x" </title>'
  const { slug } = await makePublishedArticle(newsroom, {
    slug: 'hostile',
    headline: hostile,
    standfirst: hostile,
    text: hostile,
    publishedAt: '2031-01-01T00:00:00Z',
  })
  for (const path of [`/fr/articles/${slug}`, '/', '/fr/rss.xml']) {
    const { text } = await page(path)
    expect(text, path).not.toMatch(/<script>alert|" onload="x"/)
  }
})
