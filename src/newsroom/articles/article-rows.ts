import { type Kysely, sql } from 'kysely'
import type { DB } from '../../database/tables.ts'
import type { ArticleContent, ArticlePlace, ArticleState } from './article.ts'

/** Takes the address; false when another article has it. */
export async function insertArticle(
  database: Kysely<DB>,
  article: ArticlePlace & { articleId: string; editionOf: string | null; createdAt: Date },
): Promise<boolean> {
  const inserted = await database
    .insertInto('articles')
    .values({
      article_id: article.articleId,
      language: article.language,
      slug: article.slug,
      edition_group: sql`coalesce((select edition_group from articles where article_id = ${article.editionOf}::uuid), ${article.articleId}::uuid)`,
      state: 'draft',
      created_at: article.createdAt,
    })
    .onConflict(conflict => conflict.columns(['language', 'slug']).doNothing())
    .returning('article_id')
    .executeTakeFirst()
  return inserted !== undefined
}

/** The headline of the article at an address, for a refusal to name. */
export async function findOccupant(database: Kysely<DB>, place: ArticlePlace): Promise<string> {
  const row = await database
    .selectFrom('articles')
    .innerJoin('article_drafts', 'article_drafts.article_id', 'articles.article_id')
    .select('article_drafts.headline')
    .where('articles.language', '=', place.language)
    .where('articles.slug', '=', place.slug)
    .executeTakeFirst()
  return row?.headline ?? ''
}

export async function insertDraft(
  database: Kysely<DB>,
  draft: {
    articleId: string
    content: ArticleContent
    note: string | null
    datedAt: Date | null
    changedAt: Date
  },
): Promise<void> {
  await database
    .insertInto('article_drafts')
    .values({
      article_id: draft.articleId,
      ...contentColumns(draft.content),
      note: draft.note,
      dated_at: draft.datedAt,
      changed_at: draft.changedAt,
    })
    .execute()
}

export async function updateDraft(
  database: Kysely<DB>,
  draft: { articleId: string; content: ArticleContent; changedAt: Date },
): Promise<void> {
  await database
    .updateTable('article_drafts')
    .set({ ...contentColumns(draft.content), changed_at: draft.changedAt })
    .where('article_id', '=', draft.articleId)
    .execute()
}

export type LockedArticle = ArticlePlace & {
  articleId: string
  state: ArticleState
  liveVersion: number | null
  publishedAt: Date | null
  /** The moment it is to be dated; null for that of publishing. */
  datedAt: Date | null
  draft: ArticleContent
}

/** The article with its working copy, its row locked so that two people publishing at once take turns. */
export async function lockArticle(
  database: Kysely<DB>,
  articleId: string,
): Promise<LockedArticle | null> {
  const row = await database
    .selectFrom('articles')
    .innerJoin('article_drafts', 'article_drafts.article_id', 'articles.article_id')
    .select([
      'articles.article_id',
      'articles.language',
      'articles.slug',
      'state',
      'live_version',
      'published_at',
      'dated_at',
    ])
    .select([
      'headline',
      'standfirst',
      'body',
      'section_id',
      'author_ids',
      'topic_ids',
      'lead_media_id',
      'source_url',
    ])
    .where('articles.article_id', '=', articleId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return null
  return {
    articleId: row.article_id,
    language: row.language,
    slug: row.slug,
    state: row.state,
    liveVersion: row.live_version,
    publishedAt: row.published_at,
    datedAt: row.dated_at,
    draft: contentOf(row),
  }
}

/** What readers have before them now, whatever the working copy has become. */
export async function findLiveContent(
  database: Kysely<DB>,
  articleId: string,
): Promise<ArticleContent> {
  const row = await database
    .selectFrom('articles')
    .innerJoin('article_versions as version', join =>
      join
        .onRef('version.article_id', '=', 'articles.article_id')
        .onRef('version.number', '=', 'articles.live_version'),
    )
    .select([
      'headline',
      'standfirst',
      'body',
      'section_id',
      'author_ids',
      'topic_ids',
      'lead_media_id',
      'source_url',
    ])
    .where('articles.article_id', '=', articleId)
    .executeTakeFirstOrThrow()
  return contentOf(row)
}

export type VersionFacts = { mediaIds: string[]; wordCount: number; keywords: string[] }

/** Keeps the working copy as the next immutable version; answers its number. */
export async function insertVersion(
  database: Kysely<DB>,
  version: { articleId: string; content: ArticleContent; facts: VersionFacts; madeAt: Date },
): Promise<number> {
  const row = await database
    .insertInto('article_versions')
    .values({
      article_id: version.articleId,
      number: sql`(select coalesce(max(number), 0) + 1 from article_versions where article_id = ${version.articleId}::uuid)`,
      ...contentColumns(version.content),
      media_ids: version.facts.mediaIds,
      word_count: version.facts.wordCount,
      keywords: version.facts.keywords,
      made_at: version.madeAt,
    })
    .returning('number')
    .executeTakeFirstOrThrow()
  return row.number
}

export async function makeVersionLive(
  database: Kysely<DB>,
  live: { articleId: string; version: number; publishedAt: Date; updatedAt: Date },
): Promise<void> {
  await database
    .updateTable('articles')
    .set({
      state: 'published',
      live_version: live.version,
      published_at: live.publishedAt,
      updated_at: live.updatedAt,
    })
    .where('article_id', '=', live.articleId)
    .execute()
}

export async function markWithdrawn(
  database: Kysely<DB>,
  articleId: string,
  at: Date,
): Promise<void> {
  await database
    .updateTable('articles')
    .set({ state: 'withdrawn', updated_at: at })
    .where('article_id', '=', articleId)
    .execute()
}

export async function insertCorrection(
  database: Kysely<DB>,
  correction: {
    correctionId: string
    articleId: string
    version: number
    note: string
    madeAt: Date
  },
): Promise<void> {
  await database
    .insertInto('corrections')
    .values({
      correction_id: correction.correctionId,
      article_id: correction.articleId,
      version_number: correction.version,
      note: correction.note,
      made_at: correction.madeAt,
    })
    .execute()
}

type ContentRow = {
  headline: string
  standfirst: string | null
  body: ArticleContent['body']
  section_id: string | null
  author_ids: string[]
  topic_ids: string[]
  lead_media_id: string | null
  source_url: string | null
}

function contentOf(row: ContentRow): ArticleContent {
  return {
    headline: row.headline,
    standfirst: row.standfirst,
    body: row.body,
    sectionId: row.section_id,
    authorIds: row.author_ids,
    topicIds: row.topic_ids,
    leadMediaId: row.lead_media_id,
    sourceUrl: row.source_url,
  }
}

function contentColumns(content: ArticleContent) {
  return {
    headline: content.headline,
    standfirst: content.standfirst,
    body: content.body,
    section_id: content.sectionId,
    author_ids: content.authorIds,
    topic_ids: content.topicIds,
    lead_media_id: content.leadMediaId,
    source_url: content.sourceUrl,
  }
}
