import { type ExpressionBuilder, sql } from 'kysely'
import type { DB } from '../../database/tables.ts'
import type { Media } from '../media/media.ts'
import type { ArticleCard, AuthorLabel } from './article.ts'

type Joined = DB & { version: DB['article_versions'] }

/** What a list needs of an article joined with its live version as `version`. */
export function cardColumns(_: ExpressionBuilder<Joined, 'articles' | 'version'>) {
  return [
    'articles.article_id',
    'articles.language',
    'articles.slug',
    'articles.published_at',
    'articles.updated_at',
    'version.headline',
    'version.standfirst',
    'version.section_id',
    authorsOfVersion.as('authors'),
    leadOfVersion.as('lead'),
  ] as const
}

/** The byline in order, as JSON. */
export const authorsOfVersion = sql<AuthorLabel[]>`(
  select coalesce(json_agg(json_build_object('authorId', a.author_id, 'name', a.name, 'slug', a.slug) order by place), '[]')
  from unnest(version.author_ids) with ordinality as byline(author_id, place)
  join authors a on a.author_id = byline.author_id)`

const mediaObject = sql`json_build_object('mediaId', m.media_id, 'sha256', m.sha256, 'format', m.format,
  'width', m.width, 'height', m.height, 'credit', m.credit, 'alt', m.alt, 'caption', m.caption)`

export const leadOfVersion = sql<Media | null>`(
  select ${mediaObject} from media m where m.media_id = version.lead_media_id)`

/** The images of the body's figures, as JSON. */
export const mediaOfVersion = sql<Media[]>`(
  select coalesce(json_agg(${mediaObject}), '[]') from media m where m.media_id = any(version.media_ids))`

export type CardRow = {
  article_id: string
  language: ArticleCard['language']
  slug: string
  published_at: Date | null
  updated_at: Date | null
  headline: string
  standfirst: string | null
  section_id: string | null
  authors: AuthorLabel[]
  lead: Media | null
}

export function toCard(row: CardRow): ArticleCard {
  return {
    articleId: row.article_id,
    language: row.language,
    slug: row.slug,
    headline: row.headline,
    standfirst: row.standfirst,
    publishedAt: certain(row.published_at),
    updatedAt: certain(row.updated_at),
    sectionId: row.section_id,
    authors: row.authors,
    lead: row.lead,
  }
}

/** A published article has its times: the table's constraints say so, its column types cannot. */
export function certain(time: Date | null): Date {
  if (time === null) throw new Error('a published article without its times')
  return time
}
