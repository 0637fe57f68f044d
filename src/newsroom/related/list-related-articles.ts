import { sql } from 'kysely'
import type { ArticlePlace } from '../articles/article.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Language } from '../values/language.ts'
import { type Likeness, rankRelated } from './rank-related.ts'

export type RelatedArticle = ArticlePlace & {
  articleId: string
  headline: string
  publishedAt: Date
  sectionId: string | null
}

const candidatesPerList = 15
const topicsCountedTo = 100

type Row = {
  article_id: string
  slug: string
  published_at: Date
  section_id: string | null
  topic_ids: string[]
  keywords: string[]
  headline: string
}

/**
 * « À lire aussi »: the articles of the same language most like this one. Its cost does not grow with the archive:
 * the candidates are the newest fifteen of each of its topics and of its section.
 */
export async function listRelatedArticles(
  newsroom: Newsroom,
  article: Likeness & { articleId: string; language: Language },
  limit: number,
): Promise<RelatedArticle[]> {
  const { rows } = await sql<Row & { topic_counts: Record<string, number> | null }>`
    with candidates as (
      select listed.article_id
      from unnest(${article.topicIds}::uuid[]) as topic(topic_id)
      cross join lateral (
        select article_id from article_topics
        where topic_id = topic.topic_id and language = ${article.language}
        order by published_at desc limit ${candidatesPerList}
      ) as listed
      union
      (select article_id from article_sections
       where section_id = ${article.sectionId}::uuid and language = ${article.language}
       order by published_at desc limit ${candidatesPerList})
    )
    select articles.article_id, articles.slug, articles.published_at,
      version.section_id, version.topic_ids, version.keywords, version.headline,
      case when row_number() over () = 1 then (
        select json_object_agg(topic_id, (
          select count(*) from (
            select from article_topics where topic_id = topic.topic_id limit ${topicsCountedTo}
          ) as counted))
        from unnest(${article.topicIds}::uuid[]) as topic(topic_id)
      ) end as topic_counts
    from candidates
    join articles using (article_id)
    join article_versions as version on version.article_id = articles.article_id and version.number = articles.live_version
    where articles.article_id <> ${article.articleId}::uuid`.execute(newsroom.database)
  const topicCounts = new Map(
    Object.entries(rows.find(row => row.topic_counts)?.topic_counts ?? {}),
  )
  const candidates = rows.map(row => toCandidate(row, article.language))
  return rankRelated({ of: article, candidates, topicCounts }).slice(0, limit)
}

function toCandidate(row: Row, language: Language): RelatedArticle & Likeness {
  return {
    articleId: row.article_id,
    language,
    slug: row.slug,
    headline: row.headline,
    publishedAt: row.published_at,
    sectionId: row.section_id,
    topicIds: row.topic_ids,
    keywords: row.keywords,
  }
}
