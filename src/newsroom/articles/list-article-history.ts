import { sql } from 'kysely'
import type { Newsroom } from '../newsroom.ts'

/** What happened to an article, as its rows say it. */
export type HistoryEntry = { at: Date } & (
  | { what: 'version'; number: number; headline: string }
  | { what: 'correction'; version: number; note: string }
  | { what: 'waiver'; waiverId: string; code: string; words: string; because: string; by: string }
  | { what: 'waiver-withdrawn'; waiverId: string; code: string; words: string; by: string }
)

type Row = { at: Date; entry: Omit<HistoryEntry, 'at'> }

/** The versions, corrections and waivers of an article, oldest first: one query. */
export async function listArticleHistory(
  newsroom: Newsroom,
  articleId: string,
): Promise<HistoryEntry[]> {
  const { rows } = await sql<Row>`
    select at, entry from (
      select made_at as at, number as part, json_build_object(
        'what', 'version', 'number', number, 'headline', headline) as entry
      from article_versions where article_id = ${articleId}
      union all
      select made_at, version_number, json_build_object(
        'what', 'correction', 'version', version_number, 'note', note)
      from corrections where article_id = ${articleId}
      union all
      select waived_at, 0, json_build_object('what', 'waiver', 'waiverId', waiver_id, 'code', code,
        'words', anchor -> 'quote' ->> 'exact', 'because', because, 'by', waived_by)
      from waivers where article_id = ${articleId}
      union all
      select withdrawn_at, 0, json_build_object('what', 'waiver-withdrawn', 'waiverId', waiver_id, 'code', code,
        'words', anchor -> 'quote' ->> 'exact', 'by', withdrawn_by)
      from waivers where article_id = ${articleId} and withdrawn_at is not null
    ) as history
    order by at, part`.execute(newsroom.database)
  return rows.map(({ at, entry }) => ({ at, ...entry }) as HistoryEntry)
}
