import { sql } from 'kysely'
import type { Newsroom } from '../newsroom.ts'
import type { TopicLabel } from '../topics/index.ts'
import type { Language } from '../values/language.ts'
import type { SeriesName } from './series.ts'

/** A series as a list of all shows it. */
export type SeriesSummary = SeriesName & {
  description: string | null
  /** What one source said on one day counts once, however many articles report it. */
  figures: number
  /** The day of its newest figure, YYYY-MM-DD; null while nobody has given one. */
  newestOn: string | null
  /** Those with pages who gave figures, whoever gave most first. */
  sources: Pick<TopicLabel, 'topicId' | 'name' | 'slug' | 'language'>[]
}

/** All series, in that language where they have a name in it, those with the newest figures first. */
export async function listSeries(
  { database }: Newsroom,
  language: Language,
): Promise<SeriesSummary[]> {
  const { rows } = await sql<SeriesSummary>`
    select figure_series.series_id as "seriesId", named.language, named.name, named.slug, named.description,
      held.figures, held.newest_on as "newestOn", sources.all as sources
    from figure_series
    cross join lateral (
      select * from figure_series_names
      where series_id = figure_series.series_id
      order by (language = ${language}) desc limit 1
    ) as named
    cross join lateral (
      select count(distinct (said_on, value, high, bound, said.by))::integer as figures, max(said_on)::text as newest_on
      from series_points
      join statements using (statement_id, said_on)
      cross join lateral (
        select case when speaker_ids = '{}' then coalesce(speaker_name, role, speaker_words, '')
          else speaker_ids::text end
      ) as said(by)
      where series_id = figure_series.series_id
    ) as held
    cross join lateral (
      select coalesce(json_agg(json_build_object('topicId', topic_id, 'name', name, 'slug', slug,
        'language', language) order by given desc, name), '[]') as all
      from (
        select topic_id, count(*) as given
        from series_points join statements using (statement_id), unnest(speaker_ids) as topic_id
        where series_id = figure_series.series_id
        group by topic_id
      ) as speaker
      join topics using (topic_id)
      cross join lateral (
        select name, slug, language from topic_names
        where topic_id = speaker.topic_id
        order by (language = ${language}) desc limit 1
      ) as label
      where state = 'accepted'
    ) as sources
    order by held.newest_on desc nulls last, named.name`.execute(database)
  return rows
}
