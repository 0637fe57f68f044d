import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeDraft, makePublishedArticle } from '../../../test/make/make-articles.ts'
import { makeAuthor, makeSection, makeTopic } from '../../../test/make/make-places.ts'
import { openTestNewsroom, type TestNewsroom } from '../../../test/newsroom.ts'
import {
  correctArticle,
  draftArticle,
  findArticleAt,
  listArticlesByAuthor,
  listArticlesInSection,
  listArticlesOnTopic,
  listNewestArticles,
  publishArticle,
  withdrawArticle,
} from './index.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await openTestNewsroom()
})

afterAll(() => newsroom.close())

const firstPage = { language: 'fr' as const, olderThan: null, limit: 10 }
const headlines = (page: { cards: { headline: string }[] }) => page.cards.map(card => card.headline)

test('a draft is nowhere for readers until it is published', async () => {
  const { articleId, slug } = await makeDraft(newsroom, { headline: 'Encore un brouillon' })
  expect(await findArticleAt(newsroom, { language: 'fr', slug })).toBeNull()
  await publishArticle(newsroom, { articleId })
  const found = await findArticleAt(newsroom, { language: 'fr', slug })
  expect(found?.state === 'published' && found.article.headline).toBe('Encore un brouillon')
})

test('two articles cannot have one address, and the refusal says whose it is', async () => {
  await makeDraft(newsroom, { slug: 'meme-adresse', headline: 'La première' })
  const content = {
    headline: 'La seconde',
    standfirst: null,
    body: { type: 'doc' as const, content: [] },
    sectionId: null,
    authorIds: [],
    topicIds: [],
    leadMediaId: null,
    sourceUrl: null,
  }
  const second = await draftArticle(newsroom, {
    language: 'fr',
    slug: 'meme-adresse',
    editionOf: null,
    note: null,
    datedAt: null,
    content,
  })
  expect(second).toEqual({
    ok: false,
    refusal: {
      cannot: 'draft-article',
      because: 'slug-taken',
      slug: 'meme-adresse',
      language: 'fr',
      by: 'La première',
    },
  })
})

test.each(['../é x/"<', 'Majuscules', 'a--b', 'a'.repeat(200)])('%s is no address', async slug => {
  await expect(makeDraft(newsroom, { slug })).rejects.toThrow('bad-slug')
})

test('an article is listed under its section, the sections above, its topics and its authors', async () => {
  const world = await makeSection(newsroom, 'Monde')
  const europe = await makeSection(newsroom, 'Europe', world)
  const topic = await makeTopic(newsroom, 'OTAN')
  const author = await makeAuthor(newsroom, 'Ada Brun')
  const headline = 'Un sommet à Bruxelles'
  await makePublishedArticle(newsroom, {
    headline,
    sectionId: europe,
    topicIds: [topic],
    authorIds: [author],
  })
  expect(headlines(await listArticlesInSection(newsroom, world, firstPage))).toContain(headline)
  expect(headlines(await listArticlesInSection(newsroom, europe, firstPage))).toContain(headline)
  expect(headlines(await listArticlesOnTopic(newsroom, topic, firstPage))).toContain(headline)
  expect(headlines(await listArticlesByAuthor(newsroom, author, firstPage))).toContain(headline)
})

test('a withdrawn article leaves every list, and its address says so', async () => {
  const topic = await makeTopic(newsroom, 'Retrait')
  const { articleId, slug } = await makePublishedArticle(newsroom, {
    headline: 'À retirer',
    topicIds: [topic],
  })
  expect((await withdrawArticle(newsroom, articleId)).ok).toBe(true)
  expect(headlines(await listArticlesOnTopic(newsroom, topic, firstPage))).toEqual([])
  expect(await findArticleAt(newsroom, { language: 'fr', slug })).toMatchObject({
    state: 'withdrawn',
    headline: 'À retirer',
  })
})

test('a correction is a new version with a dated note, and the old version stays as it was', async () => {
  newsroom.setTime('2025-03-01T09:00:00Z')
  const { articleId, slug } = await makePublishedArticle(newsroom, {
    headline: 'Le budget est de 3 millions',
  })
  newsroom.setTime('2025-03-02T10:30:00Z')
  await correctArticle(newsroom, {
    articleId,
    note: 'Le budget est de 4 millions, non de 3.',
    content: null,
    madeAt: null,
  })
  const found = await findArticleAt(newsroom, { language: 'fr', slug })
  expect(found).toMatchObject({
    article: {
      version: 2,
      publishedAt: new Date('2025-03-01T09:00:00Z'),
      updatedAt: new Date('2025-03-02T10:30:00Z'),
      corrections: [
        {
          note: 'Le budget est de 4 millions, non de 3.',
          madeAt: new Date('2025-03-02T10:30:00Z'),
        },
      ],
    },
  })
})

test('a correction without a new text does not publish what is half-written in the working copy', async () => {
  const { articleId, slug } = await makePublishedArticle(newsroom, { headline: 'Publié' })
  await newsroom.database
    .updateTable('article_drafts')
    .set({ headline: 'À moitié écrit' })
    .where('article_id', '=', articleId)
    .execute()
  await correctArticle(newsroom, { articleId, note: 'Une précision.', content: null, madeAt: null })
  expect(await findArticleAt(newsroom, { language: 'fr', slug })).toMatchObject({
    article: { headline: 'Publié', version: 2 },
  })
})

test('a version never changes, whoever tries', async () => {
  const { articleId } = await makePublishedArticle(newsroom, { headline: 'Immuable' })
  const change = sql`update article_versions set headline = 'Autre' where article_id = ${articleId}`
  await expect(change.execute(newsroom.database)).rejects.toThrow('never changes')
  const removal = sql`delete from article_versions where article_id = ${articleId}`
  await expect(removal.execute(newsroom.database)).rejects.toThrow('never changes')
})

test('an article without text is not published', async () => {
  const { articleId } = await makeDraft(newsroom, { headline: 'Vide', text: ' ' })
  const published = await publishArticle(newsroom, { articleId })
  expect(published).toEqual({
    ok: false,
    refusal: { cannot: 'publish-article', because: 'empty-body' },
  })
})

test('language editions of one article know each other once both are published', async () => {
  const french = await makePublishedArticle(newsroom, { headline: 'La marée' })
  const english = await makePublishedArticle(newsroom, {
    headline: 'The tide',
    language: 'en',
    editionOf: french.articleId,
  })
  const found = await findArticleAt(newsroom, { language: 'fr', slug: french.slug })
  expect(found).toMatchObject({
    article: { editions: [{ language: 'en', slug: english.slug, headline: 'The tide' }] },
  })
})

test('the pages of a list show each article once, whatever is published meanwhile', async () => {
  const section = await makeSection(newsroom, 'Longue')
  for (let day = 1; day <= 7; day += 1)
    await makePublishedArticle(newsroom, {
      headline: `Jour ${day}`,
      sectionId: section,
      publishedAt: `2024-05-0${day}T08:00:00Z`,
    })
  const first = await listArticlesInSection(newsroom, section, {
    language: 'fr',
    olderThan: null,
    limit: 3,
  })
  await makePublishedArticle(newsroom, {
    headline: 'Entre-temps',
    sectionId: section,
    publishedAt: '2024-05-09T08:00:00Z',
  })
  const second = await listArticlesInSection(newsroom, section, {
    language: 'fr',
    olderThan: first.olderThan,
    limit: 3,
  })
  const third = await listArticlesInSection(newsroom, section, {
    language: 'fr',
    olderThan: second.olderThan,
    limit: 3,
  })
  expect(headlines(first)).toEqual(['Jour 7', 'Jour 6', 'Jour 5'])
  expect(headlines(second)).toEqual(['Jour 4', 'Jour 3', 'Jour 2'])
  expect(headlines(third)).toEqual(['Jour 1'])
  expect(third.olderThan).toBeNull()
})

test('the front page’s list holds the newest of its language only', async () => {
  await makePublishedArticle(newsroom, {
    headline: 'Brand new',
    language: 'en',
    publishedAt: '2030-01-01T00:00:00Z',
  })
  expect(headlines(await listNewestArticles(newsroom, firstPage))).not.toContain('Brand new')
  expect(headlines(await listNewestArticles(newsroom, { ...firstPage, language: 'en' }))[0]).toBe(
    'Brand new',
  )
})
