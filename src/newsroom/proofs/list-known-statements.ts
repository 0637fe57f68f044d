import { sql } from 'kysely'
import type { KnownStatement } from '../checks/index.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Language } from '../values/language.ts'
import type { WorkingCopy } from './working-copy.ts'

const mostOfOneSpeaker = 30

type Row = {
  speaker: string
  content: string
  mode: KnownStatement['mode']
  said_on: string
  headline: string
  language: Language
  slug: string
}

/** What the record says these people have said, in other articles of the same language, newest first: one query. */
export async function listKnownStatements(
  newsroom: Newsroom,
  { articleId, language }: WorkingCopy,
  speakerIds: readonly string[],
): Promise<KnownStatement[]> {
  const { rows } = await sql<Row>`
    select speaker_name as speaker, content, mode, to_char(statements.said_on, 'YYYY-MM-DD') as said_on,
      version.headline, article.language, article.slug
    from unnest(${speakerIds}::uuid[]) as asked(topic_id)
    cross join lateral (
      select statement_id from statement_topics
      where topic_id = asked.topic_id and part = 'speaker'
      order by said_on desc, statement_id desc limit ${mostOfOneSpeaker}
    ) as listed
    join statements using (statement_id)
    join articles as article using (article_id)
    join article_versions as version on version.article_id = article.article_id and version.number = article.live_version
    where statements.language = ${language} and article.article_id <> ${articleId} and speaker_name is not null
    order by statements.said_on desc, statement_id desc`.execute(newsroom.database)
  return rows.map(row => ({
    speaker: row.speaker,
    content: row.content,
    mode: row.mode,
    saidOn: row.said_on,
    article: { headline: row.headline, address: `${row.language}/${row.slug}` },
  }))
}
