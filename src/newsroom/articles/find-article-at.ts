import { sql } from 'kysely'
import type { Newsroom } from '../newsroom.ts'
import type { TopicLabel } from '../topics/topic.ts'
import type { ArticlePlace, PublishedArticle } from './article.ts'
import { authorsOfVersion, certain, leadOfVersion, mediaOfVersion } from './card-columns.ts'

export type FoundAtAddress =
  | { state: 'published'; article: PublishedArticle }
  | { state: 'withdrawn'; articleId: string; headline: string; at: Date }

/** What readers find at an article's address: the live version in one query, that it was withdrawn, or nothing. */
export async function findArticleAt(
  newsroom: Newsroom,
  place: ArticlePlace,
): Promise<FoundAtAddress | null> {
  const row = await newsroom.database
    .selectFrom('articles')
    .innerJoin('article_versions as version', join =>
      join
        .onRef('version.article_id', '=', 'articles.article_id')
        .onRef('version.number', '=', 'articles.live_version'),
    )
    .select([
      'articles.article_id',
      'articles.state',
      'articles.published_at',
      'articles.updated_at',
      'version.number',
    ])
    .select([
      'headline',
      'standfirst',
      'body',
      'word_count',
      'keywords',
      'section_id',
      'source_url',
    ])
    .select([
      authorsOfVersion.as('authors'),
      leadOfVersion.as('lead'),
      mediaOfVersion.as('media'),
      topicsOfVersion.as('topics'),
      corrections.as('corrections'),
      editions.as('editions'),
    ])
    .where('articles.language', '=', place.language)
    .where('articles.slug', '=', place.slug)
    .executeTakeFirst()
  if (!row) return null
  const updatedAt = certain(row.updated_at)
  if (row.state === 'withdrawn')
    return { state: 'withdrawn', articleId: row.article_id, headline: row.headline, at: updatedAt }
  const article: PublishedArticle = {
    ...place,
    articleId: row.article_id,
    version: row.number,
    headline: row.headline,
    standfirst: row.standfirst,
    body: row.body,
    wordCount: row.word_count,
    keywords: row.keywords,
    publishedAt: certain(row.published_at),
    updatedAt,
    sectionId: row.section_id,
    sourceUrl: row.source_url,
    authors: row.authors,
    topics: row.topics,
    lead: row.lead,
    media: row.media,
    corrections: row.corrections.map(correction => ({
      ...correction,
      madeAt: new Date(correction.madeAt),
    })),
    editions: row.editions,
  }
  return { state: 'published', article }
}

const topicsOfVersion = sql<TopicLabel[]>`(
  select coalesce(json_agg(json_build_object('topicId', t.topic_id, 'kind', t.kind, 'wikidataId', t.wikidata_id,
    'name', n.name, 'slug', n.slug, 'language', n.language) order by place), '[]')
  from unnest(version.topic_ids) with ordinality as listed(topic_id, place)
  join topics t on t.topic_id = listed.topic_id
  cross join lateral (
    select * from topic_names where topic_id = t.topic_id order by (language = articles.language) desc limit 1
  ) as n)`

const corrections = sql<{ correctionId: string; note: string; madeAt: string }[]>`(
  select coalesce(json_agg(json_build_object('correctionId', c.correction_id, 'note', c.note, 'madeAt', c.made_at)
    order by c.made_at desc), '[]')
  from corrections c where c.article_id = articles.article_id)`

const editions = sql<PublishedArticle['editions']>`(
  select coalesce(json_agg(json_build_object('language', e.language, 'slug', e.slug, 'headline', ev.headline)), '[]')
  from articles e join article_versions ev on ev.article_id = e.article_id and ev.number = e.live_version
  where e.edition_group = articles.edition_group and e.state = 'published' and e.article_id <> articles.article_id)`
