import { type Kysely, type SelectQueryBuilder, sql } from 'kysely'
import type { DB } from '../../database/tables.ts'
import type { TopicLabel } from '../topics/topic.ts'
import type { Language } from '../values/language.ts'
import type {
  PublicStatement,
  StatementArticle,
  StatementCursor,
  StatementPage,
} from './public-statement.ts'
import { type StatementRow, statementColumns, toStatement } from './statement-rows.ts'

export type PublicRow = StatementRow & {
  article_slug: string
  article_language: Language
  article_headline: string
  article_standfirst: string | null
  article_published_at: Date | null
  speakers: TopicLabel[]
  about: TopicLabel[]
}

/** Public statements with their articles and topics; what is asked of them is the caller’s to add. */
export function publicStatements(database: Kysely<DB>) {
  return database
    .selectFrom('statements')
    .innerJoin('articles', 'articles.article_id', 'statements.article_id')
    .innerJoin('article_versions as version', join =>
      join
        .onRef('version.article_id', '=', 'articles.article_id')
        .onRef('version.number', '=', 'articles.live_version'),
    )
    .select(statementColumns)
    .select([
      'articles.slug as article_slug',
      'articles.language as article_language',
      'articles.published_at as article_published_at',
      'version.headline as article_headline',
      'version.standfirst as article_standfirst',
      labelsOf('speaker_ids').as('speakers'),
      labelsOf('about_ids').as('about'),
    ])
}

/** Topics as the page’s language names them; those that are only proposed have no page and are left out. */
function labelsOf(column: 'speaker_ids' | 'about_ids') {
  return sql<TopicLabel[]>`(
    select coalesce(json_agg(json_build_object('topicId', t.topic_id, 'kind', t.kind, 'wikidataId', t.wikidata_id,
      'name', n.name, 'slug', n.slug, 'language', n.language) order by place), '[]')
    from unnest(${sql.ref(`statements.${column}`)}) with ordinality as listed(topic_id, place)
    join topics t on t.topic_id = listed.topic_id and t.state = 'accepted'
    cross join lateral (
      select * from topic_names where topic_id = t.topic_id
      order by (language = statements.language) desc limit 1
    ) as n)`
}

export function toPublicStatement(row: PublicRow): PublicStatement {
  return {
    ...toStatement(row),
    speakers: row.speakers,
    about: row.about,
    article: articleOf(row),
  }
}

function articleOf(row: PublicRow): StatementArticle {
  if (!row.article_published_at) throw new Error(`statement ${row.statement_id} is public too soon`)
  return {
    language: row.article_language,
    slug: row.article_slug,
    headline: row.article_headline,
    standfirst: row.article_standfirst,
    publishedAt: row.article_published_at,
  }
}

export type PageOfStatements = {
  olderThan: StatementCursor | null
  limit: number
  /** Only what was said in articles of that language; null for all. */
  language: Language | null
}

/** One page of the query, newest first by the day they are listed under, then by id. */
export async function readPage<Tables, From extends keyof Tables>(
  query: SelectQueryBuilder<Tables, From, PublicRow>,
  table: 'statements' | 'listed',
  { olderThan, limit, language }: PageOfStatements,
): Promise<StatementPage> {
  const [day, id] = [sql.ref(`${table}.said_on`), sql.ref(`${table}.statement_id`)]
  const spoken =
    language === null
      ? query
      : query.where(sql<boolean>`${sql.ref(`${table}.language`)} = ${language}`)
  const ordered = spoken
    .orderBy(day, 'desc')
    .orderBy(id, 'desc')
    .limit(limit + 1)
  const rows = await (olderThan
    ? ordered.where(
        sql<boolean>`(${day}, ${id}) < (${olderThan.saidOn}::date, ${olderThan.statementId}::uuid)`,
      )
    : ordered
  ).execute()
  const statements = rows.slice(0, limit).map(toPublicStatement)
  const last = statements.at(-1)
  const isMore = rows.length > limit && last !== undefined
  return {
    statements,
    olderThan: isMore ? { saidOn: last.saidOn, statementId: last.statementId } : null,
  }
}
