import { sql } from 'kysely'
import type { ArticlePlace } from '../articles/article.ts'
import type { ArticleWords } from '../body/index.ts'
import type { Newsroom } from '../newsroom.ts'
import type { LocalText } from '../values/local-text.ts'

/** A working copy with the names of what it refers to. */
export type WorkingCopy = ArticlePlace &
  ArticleWords & {
    articleId: string
    editionGroup: string
    publishedAt: Date | null
    datedAt: Date | null
    sectionId: string | null
    section: string | null
    topicIds: string[]
    authors: string[]
    /** Where the draft and its statements in the record say that they come from. */
    sourceUrls: string[]
    lead: { alt: LocalText; caption: LocalText; credit: string | null } | null
  }

/** The working copy of an article, whatever its state: one query. */
export async function findWorkingCopy(
  newsroom: Newsroom,
  articleId: string,
): Promise<WorkingCopy | null> {
  const row = await newsroom.database
    .selectFrom('articles')
    .innerJoin('article_drafts as draft', 'draft.article_id', 'articles.article_id')
    .select(['articles.language', 'slug', 'edition_group', 'published_at'])
    .select(['headline', 'standfirst', 'body', 'section_id', 'topic_ids', 'dated_at'])
    .select([sectionName.as('section'), authorNames.as('authors'), leadImage.as('lead')])
    .select(sourceUrls.as('source_urls'))
    .where('articles.article_id', '=', articleId)
    .executeTakeFirst()
  if (!row) return null
  return {
    articleId,
    language: row.language,
    slug: row.slug,
    editionGroup: row.edition_group,
    publishedAt: row.published_at,
    datedAt: row.dated_at,
    headline: row.headline,
    standfirst: row.standfirst,
    body: row.body,
    sectionId: row.section_id,
    section: row.section,
    topicIds: row.topic_ids,
    authors: row.authors,
    sourceUrls: row.source_urls,
    lead: row.lead,
  }
}

const sectionName = sql<string | null>`(
  select name from section_names where section_names.section_id = draft.section_id
  order by (section_names.language = articles.language) desc limit 1)`

const authorNames = sql<string[]>`(
  select coalesce(json_agg(authors.name order by place), '[]')
  from unnest(draft.author_ids) with ordinality as byline(author_id, place)
  join authors on authors.author_id = byline.author_id)`

const sourceUrls = sql<string[]>`(
  select coalesce(json_agg(distinct url), '[]')
  from (
    select draft.source_url
    union all
    select source->>'url' from statements
    where statements.article_id = draft.article_id and statements.state = 'confirmed'
  ) as told(url)
  where url is not null)`

const leadImage = sql<WorkingCopy['lead']>`(
  select json_build_object('alt', alt, 'caption', caption, 'credit', credit)
  from media where media_id = draft.lead_media_id)`
