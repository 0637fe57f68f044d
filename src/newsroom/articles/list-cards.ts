import { type Kysely, type SelectQueryBuilder, sql } from 'kysely'
import type { DB } from '../../database/tables.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Language } from '../values/language.ts'
import type { CardPage, Cursor } from './article.ts'
import { type CardRow, cardColumns, certain, toCard } from './card-columns.ts'

export type PageOfList = { language: Language; olderThan: Cursor | null; limit: number }

/** The newest published articles of a language. */
export async function listNewestArticles(newsroom: Newsroom, page: PageOfList): Promise<CardPage> {
  const base = liveArticles(newsroom.database)
    .where('articles.language', '=', page.language)
    .where('articles.state', '=', 'published')
  return await readPage(base, 'articles', page)
}

/** The newest articles listed under a section, those of the sections below it included. */
export async function listArticlesInSection(
  newsroom: Newsroom,
  sectionId: string,
  page: PageOfList,
): Promise<CardPage> {
  const base = liveArticles(newsroom.database)
    .innerJoin('article_sections as listed', 'listed.article_id', 'articles.article_id')
    .where('listed.section_id', '=', sectionId)
    .where('listed.language', '=', page.language)
  return await readPage(base, 'listed', page)
}

/** The newest articles on a topic. */
export async function listArticlesOnTopic(
  newsroom: Newsroom,
  topicId: string,
  page: PageOfList,
): Promise<CardPage> {
  const base = liveArticles(newsroom.database)
    .innerJoin('article_topics as listed', 'listed.article_id', 'articles.article_id')
    .where('listed.topic_id', '=', topicId)
    .where('listed.language', '=', page.language)
  return await readPage(base, 'listed', page)
}

/** The newest articles an author signed. */
export async function listArticlesByAuthor(
  newsroom: Newsroom,
  authorId: string,
  page: PageOfList,
): Promise<CardPage> {
  const base = liveArticles(newsroom.database)
    .innerJoin('article_authors as listed', 'listed.article_id', 'articles.article_id')
    .where('listed.author_id', '=', authorId)
    .where('listed.language', '=', page.language)
  return await readPage(base, 'listed', page)
}

function liveArticles(database: Kysely<DB>) {
  return database
    .selectFrom('articles')
    .innerJoin('article_versions as version', join =>
      join
        .onRef('version.article_id', '=', 'articles.article_id')
        .onRef('version.number', '=', 'articles.live_version'),
    )
    .select(cardColumns)
}

async function readPage<Tables, From extends keyof Tables>(
  query: SelectQueryBuilder<Tables, From, CardRow>,
  table: 'articles' | 'listed',
  page: PageOfList,
): Promise<CardPage> {
  const ordered = query
    .orderBy(sql.ref(`${table}.published_at`), 'desc')
    .orderBy(sql.ref(`${table}.article_id`))
    .limit(page.limit + 1)
  const { olderThan } = page
  const rows = await (olderThan ? ordered.where(isOlder(table, olderThan)) : ordered).execute()
  return toPage(rows, page.limit)
}

function isOlder(table: 'articles' | 'listed', cursor: Cursor) {
  const at = sql.ref(`${table}.published_at`)
  const id = sql.ref(`${table}.article_id`)
  return sql<boolean>`${at} <= ${cursor.publishedAt} and (${at} < ${cursor.publishedAt} or ${id} > ${cursor.articleId})`
}

function toPage(rows: CardRow[], limit: number): CardPage {
  const cards = rows.slice(0, limit).map(toCard)
  const last = cards.at(-1)
  const isMore = rows.length > limit && last !== undefined
  return {
    cards,
    olderThan: isMore
      ? { publishedAt: certain(last.publishedAt), articleId: last.articleId }
      : null,
  }
}
