import { type Kysely, sql } from 'kysely'
import type { DB } from '../src/database/tables.ts'
import type { Body } from '../src/newsroom/body/index.ts'
import type { Newsroom } from '../src/newsroom/newsroom.ts'
import { keywordsOf } from '../src/newsroom/related/index.ts'
import { addSection } from '../src/newsroom/sections/index.ts'

export type Corpus = { slugs: string[]; sectionSlug: string; articleIds: string[] }

const perBatch = 500
const sectionCount = 12
const topicCount = 300
const authorCount = 20
const vocabulary =
  'ville port marché budget conseil région hôpital école rivière pont climat énergie entreprise emploi logement train route forêt récolte musée concert match équipe enquête tribunal sénat loi vote accord frontière alliance défense soldat mission satellite vaccin étude chercheur université agriculture vendange'.split(
    ' ',
  )

/** Fills an empty newsroom with `count` published articles of about 600 words; the same every time. */
export async function makeCorpus(newsroom: Newsroom, count: number): Promise<Corpus> {
  const random = randomFrom(42)
  const sections = await makeSections(newsroom)
  const topicIds = await makeTopics(newsroom)
  const authorIds = await makeAuthors(newsroom)
  const corpus: Corpus = { slugs: [], sectionSlug: 'rubrique-1', articleIds: [] }
  for (let first = 0; first < count; first += perBatch) {
    const articles = Array.from({ length: Math.min(perBatch, count - first) }, (_, at) => ({
      id: newsroom.newId(),
      slug: `article-${first + at}`,
      publishedAt: new Date(Date.UTC(2025, 0, 1) - (first + at) * 3_600_000),
      sectionId: pick(sections, random),
      topicIds: [
        ...new Set(
          Array.from(
            { length: 4 },
            () => topicIds[Math.floor(random() ** 2 * topicIds.length)] ?? '',
          ),
        ),
      ],
      authorIds: [pick(authorIds, random)],
      ...words(random),
    }))
    await newsroom.database.transaction().execute(transaction => insert(transaction, articles))
    corpus.slugs.push(...articles.map(({ slug }) => slug))
    corpus.articleIds.push(...articles.map(({ id }) => id))
  }
  await sql`analyze`.execute(newsroom.database)
  return corpus
}

type CorpusArticle = {
  id: string
  slug: string
  publishedAt: Date
  sectionId: string
  topicIds: string[]
  authorIds: string[]
  headline: string
  standfirst: string
  body: Body
  keywords: string[]
}

async function insert(database: Kysely<DB>, articles: CorpusArticle[]): Promise<void> {
  const common = (one: CorpusArticle) => ({
    article_id: one.id,
    language: 'fr' as const,
    published_at: one.publishedAt,
  })
  const content = (one: CorpusArticle) => ({
    article_id: one.id,
    headline: one.headline,
    standfirst: one.standfirst,
    body: one.body,
    section_id: one.sectionId,
    author_ids: one.authorIds,
    topic_ids: one.topicIds,
  })
  await database
    .insertInto('articles')
    .values(
      articles.map(one => ({
        ...common(one),
        slug: one.slug,
        edition_group: one.id,
        state: 'published',
        live_version: 1,
        updated_at: one.publishedAt,
        created_at: one.publishedAt,
      })),
    )
    .execute()
  await database
    .insertInto('article_drafts')
    .values(articles.map(one => ({ ...content(one), changed_at: one.publishedAt })))
    .execute()
  await database
    .insertInto('article_versions')
    .values(
      articles.map(one => ({
        ...content(one),
        number: 1,
        media_ids: [],
        word_count: 600,
        keywords: one.keywords,
        made_at: one.publishedAt,
      })),
    )
    .execute()
  await database
    .insertInto('article_sections')
    .values(articles.map(one => ({ ...common(one), section_id: one.sectionId })))
    .execute()
  await database
    .insertInto('article_topics')
    .values(articles.flatMap(one => one.topicIds.map(topic_id => ({ ...common(one), topic_id }))))
    .execute()
  await database
    .insertInto('article_authors')
    .values(
      articles.flatMap(one => one.authorIds.map(author_id => ({ ...common(one), author_id }))),
    )
    .execute()
}

function words(random: () => number) {
  const sentence = () => `${Array.from({ length: 14 }, () => pick(vocabulary, random)).join(' ')}.`
  const paragraph = () => ({
    type: 'paragraph' as const,
    content: [{ type: 'text' as const, text: Array.from({ length: 3 }, sentence).join(' ') }],
  })
  const heading = () => ({
    type: 'heading' as const,
    attrs: { level: 2 as const },
    content: [{ type: 'text' as const, text: sentence().slice(0, 40) }],
  })
  const body: Body = {
    type: 'doc',
    content: Array.from({ length: 14 }, (_, at) => (at % 5 === 2 ? heading() : paragraph())),
  }
  const headline = sentence().slice(0, 70)
  const standfirst = sentence()
  return {
    headline,
    standfirst,
    body,
    keywords: keywordsOf({ language: 'fr', headline, standfirst, text: JSON.stringify(body) }),
  }
}

async function makeSections(newsroom: Newsroom): Promise<string[]> {
  const ids: string[] = []
  for (let number = 1; number <= sectionCount; number += 1) {
    const added = await addSection(newsroom, {
      parentId: null,
      names: [{ language: 'fr', name: `Rubrique ${number}`, description: null }],
    })
    if (added.ok) ids.push(added.value.sectionId)
  }
  return ids
}

async function makeTopics(newsroom: Newsroom): Promise<string[]> {
  const ids = Array.from({ length: topicCount }, () => newsroom.newId())
  await newsroom.database
    .insertInto('topics')
    .values(ids.map(topic_id => ({ topic_id, kind: 'subject' as const })))
    .execute()
  await newsroom.database
    .insertInto('topic_names')
    .values(
      ids.map((topic_id, at) => ({
        topic_id,
        language: 'fr' as const,
        name: `Sujet ${at}`,
        slug: `sujet-${at}`,
      })),
    )
    .execute()
  return ids
}

async function makeAuthors(newsroom: Newsroom): Promise<string[]> {
  const ids = Array.from({ length: authorCount }, () => newsroom.newId())
  await newsroom.database
    .insertInto('authors')
    .values(
      ids.map((author_id, at) => ({
        author_id,
        slug: `auteur-${at}`,
        name: `Auteur ${at}`,
        bio: {},
      })),
    )
    .execute()
  return ids
}

function pick<Item>(items: Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
