import { afterAll, beforeAll, expect, test } from 'vitest'
import { makePublishedArticle } from '../../../test/make/make-articles.ts'
import { makeSection, makeTopic } from '../../../test/make/make-places.ts'
import { openTestNewsroom, type TestNewsroom } from '../../../test/newsroom.ts'
import { listRelatedArticles } from './index.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await openTestNewsroom()
})

afterAll(() => newsroom.close())

test('« À lire aussi » puts shared topics before a shared section, and never the article itself', async () => {
  const sectionId = await makeSection(newsroom, 'Économie')
  const wine = await makeTopic(newsroom, 'Vin')
  const drought = await makeTopic(newsroom, 'Sécheresse')
  const base = { sectionId, publishedAt: '2025-02-01T08:00:00Z' }
  const { articleId } = await makePublishedArticle(newsroom, {
    ...base,
    headline: 'Celui-ci',
    topicIds: [wine, drought],
  })
  await makePublishedArticle(newsroom, { ...base, headline: 'Même rubrique' })
  await makePublishedArticle(newsroom, {
    ...base,
    headline: 'Mêmes sujets',
    sectionId: null,
    topicIds: [wine, drought],
  })
  await makePublishedArticle(newsroom, {
    ...base,
    headline: 'In English',
    language: 'en',
    topicIds: [wine, drought],
  })
  const related = await listRelatedArticles(
    newsroom,
    {
      articleId,
      language: 'fr',
      sectionId,
      topicIds: [wine, drought],
      keywords: [],
      publishedAt: new Date(base.publishedAt),
    },
    4,
  )
  expect(related.map(({ headline }) => headline)).toEqual(['Mêmes sujets', 'Même rubrique'])
})

test('an article without topics or section has no related ones', async () => {
  const { articleId } = await makePublishedArticle(newsroom, { headline: 'Seul au monde' })
  const alone = {
    articleId,
    language: 'fr' as const,
    sectionId: null,
    topicIds: [],
    keywords: [],
    publishedAt: new Date(),
  }
  expect(await listRelatedArticles(newsroom, alone, 4)).toEqual([])
})
