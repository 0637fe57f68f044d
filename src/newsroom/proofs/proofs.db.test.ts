import type { KyselyPlugin } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeDraft, makePublishedArticle } from '../../../test/make/make-articles.ts'
import { makeAuthor, makeSection, makeTopic } from '../../../test/make/make-places.ts'
import { confirmAllStatements } from '../../../test/make/make-statements.ts'
import { openTestNewsroom, type TestNewsroom } from '../../../test/newsroom.ts'
import { bodyFromHtml } from '../body/index.ts'
import { loadShippedRegister } from '../offices/index.ts'
import { admitTopic } from '../topics/index.ts'
import { draftOfArticle, type Proof, placeInArticle } from './index.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await openTestNewsroom()
})

afterAll(() => newsroom.close())

const read = (html: string) => bodyFromHtml(html, { mediaIdFor: () => newsroom.newId() }).body

async function proofOf(
  articleId: string,
  inside = newsroom as Parameters<typeof draftOfArticle>[0],
) {
  const proof = await draftOfArticle(inside, articleId)
  if (!proof) throw new Error('no such article')
  return proof
}

const wordsAt = ({ draft }: Proof, span: { start: number; end: number } | null) =>
  span && draft.text.slice(span.start, span.end)

test('the checks read headline, standfirst and body as one text, and know the part of each place', async () => {
  const { articleId } = await makeDraft(newsroom, {
    headline: 'Le pont rouvre',
    standfirst: 'Après un an.',
    body: read('<p>La mairie est contente.</p>'),
  })
  const proof = await proofOf(articleId)
  expect(proof.draft.text).toBe('Le pont rouvre\n\nAprès un an.\n\nLa mairie est contente.')
  const placeOf = (words: string) => {
    const start = proof.draft.text.indexOf(words)
    return placeInArticle(proof, { start, end: start + words.length })
  }
  expect(placeOf('pont')).toEqual({ part: 'headline', start: 3, end: 7 })
  expect(placeOf('Après')).toEqual({ part: 'standfirst', start: 0, end: 5 })
  expect(placeOf('mairie')).toEqual({ part: 'body', start: 3, end: 9 })
})

test('an article comes with its section, authors, images and links, in their places', async () => {
  const { articleId } = await makeDraft(newsroom, {
    headline: 'Les quais',
    sectionId: await makeSection(newsroom, 'Ville'),
    authorIds: [await makeAuthor(newsroom, 'Anouk Le Tallec')],
    datedAt: '2024-10-27T23:30:00Z',
    body: read(
      '<figure><img src="a" alt="Un quai"><figcaption>Le quai nord <small>Mairie</small></figcaption></figure><p>Voir <a href="/fr/articles/rien-ici?x=1">le plan</a>.</p><figure><img src="b" alt=""></figure>',
    ),
  })
  const proof = await proofOf(articleId)
  const { article } = proof.draft
  expect(article).toMatchObject({ section: 'Ville', authors: ['Anouk Le Tallec'] })
  expect(article?.firstPublished).toBeNull()
  expect(proof.draft.date).toBe('2024-10-28')
  expect(article?.images).toMatchObject([
    { alt: 'Un quai', caption: 'Le quai nord', credit: 'Mairie' },
    { alt: '', caption: null, credit: null, span: null },
  ])
  expect(wordsAt(proof, article?.images[0]?.span ?? null)).toBe('Le quai nord')
  expect(article?.links.map(link => [wordsAt(proof, link), link.href])).toEqual([
    ['le plan', '/fr/articles/rien-ici?x=1'],
  ])
})

test('a published article keeps its day when it is checked again, and says when it would appear', async () => {
  const { articleId } = await makePublishedArticle(newsroom, {
    headline: 'Ancien',
    publishedAt: '2024-10-28T08:00:00Z',
  })
  const { date, article } = (await proofOf(articleId)).draft
  expect(date).toBe('2024-10-28')
  expect(article).toMatchObject({ firstPublished: '2024-10-28', republishedOn: '2025-03-01' })
})

test('the archive knows the other editions, what is alike, who is named, and which links lead nowhere', async () => {
  const sectionId = await makeSection(newsroom, 'Défense')
  const topicIds = [await makeTopic(newsroom, 'Alliance')]
  const about = { sectionId, topicIds, publishedAt: '2024-10-20T08:00:00Z' }
  const { slug } = await makePublishedArticle(newsroom, { ...about, headline: 'Déjà raconté' })
  const french = await makeDraft(newsroom, {
    headline: 'À raconter',
    ...about,
    text: 'Mark Ruttes est à Bruxelles.',
    body: read(
      `<p>Mark Ruttes est à Bruxelles, selon <a href="/fr/articles/${slug}">ceci</a> et <a href="/fr/articles/nulle-part">cela</a>, <a href="/fr/rubriques/defense">là</a>, <a href="/media/x/y.jpg">en image</a> et <a href="https://example.org/fr/articles/rien">ailleurs</a>.</p>`,
    ),
  })
  await makePublishedArticle(newsroom, {
    headline: 'To be told',
    language: 'en',
    editionOf: french.articleId,
  })
  const names = [
    { language: 'fr' as const, name: 'Mark Rutte', description: null, aliases: ['Rutte'] },
  ]
  await admitTopic(newsroom, { kind: 'person', wikidataId: null, names })
  await makeTopic(newsroom, 'Mark Twain')
  const { archive } = (await proofOf(french.articleId)).draft
  expect(archive?.editions).toMatchObject([{ language: 'en', headline: 'To be told' }])
  expect(archive?.alike).toMatchObject([{ headline: 'Déjà raconté', published: '2024-10-20' }])
  expect(archive?.names).toEqual([{ name: 'Mark Rutte', aliases: ['Rutte'] }])
  expect(archive?.deadPaths).toEqual(['/fr/articles/nulle-part'])
})

test('the archive gives what the people named have said in other articles, newest first', async () => {
  const names = [{ language: 'fr' as const, name: 'Ada Brun', description: null, aliases: [] }]
  await admitTopic(newsroom, { kind: 'person', wikidataId: null, names })
  const quoted = (words: string) =>
    `<p>« ${words} », a déclaré Ada Brun, la maire, à Bruxelles.</p>`
  const old = await makePublishedArticle(newsroom, {
    headline: 'Avant',
    publishedAt: '2024-10-01T08:00:00Z',
    body: read(quoted('Le pont ne rouvrira pas avant le printemps prochain')),
  })
  await confirmAllStatements(newsroom, old.articleId)
  const draft = await makeDraft(newsroom, {
    headline: 'Après',
    body: read(quoted('Le pont rouvrira dès demain')),
  })
  const { archive } = (await proofOf(draft.articleId)).draft
  expect(archive?.statements).toMatchObject([
    {
      speaker: 'Ada Brun',
      content: '« Le pont ne rouvrira pas avant le printemps prochain »',
      mode: 'direct',
      saidOn: '2024-10-01',
      article: { headline: 'Avant', address: 'fr/avant' },
    },
  ])
})

test('what surrounds an article costs as many queries for a short one as for a long one', async () => {
  const short = await makeDraft(newsroom, { headline: 'Court' })
  const links = Array.from(
    { length: 20 },
    (_, index) => `<a href="/fr/articles/a-${index}">ici</a>`,
  )
  const long = await makeDraft(newsroom, {
    headline: 'Long',
    sectionId: await makeSection(newsroom, 'Longueurs'),
    topicIds: [await makeTopic(newsroom, 'Long'), await makeTopic(newsroom, 'Très long')],
    authorIds: [await makeAuthor(newsroom, 'Un'), await makeAuthor(newsroom, 'Deux')],
    body: read(`<p>${links.join(' ')}</p>${'<figure><img src="a" alt=""></figure>'.repeat(5)}`),
  })
  const count = await countQueries(long.articleId)
  expect(count).toBe(await countQueries(short.articleId))
  expect(count).toBeLessThanOrEqual(11)
})

async function countQueries(articleId: string): Promise<number> {
  let count = 0
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => {
      count += 1
      return node
    },
    transformResult: async ({ result }) => result,
  }
  const database = newsroom.database.withPlugin(counter)
  await proofOf(articleId, { ...newsroom, database, loadRegister: loadShippedRegister })
  return count
}
