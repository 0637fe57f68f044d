import { sql } from 'kysely'
import type { ArticleWords } from '../body/index.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Language } from '../values/language.ts'

/** An article as its statements are read from it: the working copy, and the day its relative dates count from. */
export type ReadableArticle = {
  articleId: string
  language: Language
  words: ArticleWords
  /** The events and subjects that the article is tagged with: what is said in it is about them. */
  subjectIds: string[]
  /** What readers have before them; null while it is not published. */
  live: { words: ArticleWords; publishedAt: Date } | null
}

/**
 * The article with its row locked, so that it is not read and published at once. It is looked at only after the wait for
 * the lock: one query for both would answer with the working copy and version from before it.
 */
export async function lockReadableArticle(
  newsroom: Newsroom,
  articleId: string,
): Promise<ReadableArticle | null> {
  await newsroom.database
    .selectFrom('articles')
    .select('article_id')
    .where('article_id', '=', articleId)
    .forNoKeyUpdate()
    .execute()
  const row = await newsroom.database
    .selectFrom('articles')
    .innerJoin('article_drafts as draft', 'draft.article_id', 'articles.article_id')
    .leftJoin('article_versions as version', join =>
      join
        .onRef('version.article_id', '=', 'articles.article_id')
        .onRef('version.number', '=', 'articles.live_version'),
    )
    .select(['articles.article_id', 'articles.language', 'articles.published_at'])
    .select(['draft.headline', 'draft.standfirst', 'draft.body'])
    .select([
      'version.headline as live_headline',
      'version.standfirst as live_standfirst',
      'version.body as live_body',
      sql<string[]>`array(
        select topic_id from unnest(draft.topic_ids) as tagged(topic_id) join topics using (topic_id)
        where kind in ('event', 'subject'))`.as('subject_ids'),
    ])
    .where('articles.article_id', '=', articleId)
    .executeTakeFirst()
  if (!row) return null
  const { headline, standfirst, body, live_headline, live_standfirst, live_body } = row
  const publishedAt = row.published_at
  const isLive = live_headline !== null && live_body !== null && publishedAt !== null
  return {
    articleId: row.article_id,
    language: row.language,
    words: { headline, standfirst, body },
    subjectIds: row.subject_ids,
    live: isLive
      ? {
          words: { headline: live_headline, standfirst: live_standfirst, body: live_body },
          publishedAt,
        }
      : null,
  }
}
