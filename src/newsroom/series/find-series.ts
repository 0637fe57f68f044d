import type { Newsroom } from '../newsroom.ts'
import type { Language } from '../values/language.ts'
import type { Series, SeriesPoint } from './series.ts'

/** The series at an address of that language, with its names in the others. */
export async function findSeries(
  { database }: Newsroom,
  place: { language: Language; slug: string },
): Promise<Series | null> {
  const rows = await database
    .selectFrom('figure_series_names as asked')
    .innerJoin('figure_series as series', 'series.series_id', 'asked.series_id')
    .innerJoin('figure_series_names as named', 'named.series_id', 'asked.series_id')
    .select(['series.series_id', 'series.topic_id', 'series.unit'])
    .select(['named.language', 'named.name', 'named.slug', 'named.description'])
    .where('asked.language', '=', place.language)
    .where('asked.slug', '=', place.slug)
    .execute()
  const own = rows.find(row => row.language === place.language)
  if (!own) return null
  return {
    seriesId: own.series_id,
    language: own.language,
    name: own.name,
    slug: own.slug,
    description: own.description,
    topicId: own.topic_id,
    unit: own.unit,
    names: rows.map(({ language, name, slug }) => ({ language, name, slug })),
  }
}

/** The series about a topic, or that it gives figures for, as that language names them. */
export async function listSeriesOfTopic(
  { database }: Newsroom,
  { topicId, language }: { topicId: string; language: Language },
): Promise<Pick<Series, 'language' | 'name' | 'slug'>[]> {
  return await database
    .selectFrom('figure_series as series')
    .innerJoin('figure_series_names as named', 'named.series_id', 'series.series_id')
    .select(['named.language', 'named.name', 'named.slug'])
    .where('series.topic_id', '=', topicId)
    .where('named.language', '=', language)
    .orderBy('named.name')
    .execute()
}

const mostPoints = 500

/** The newest figures of a series, oldest first, at most 500. */
export async function listPoints({ database }: Newsroom, seriesId: string): Promise<SeriesPoint[]> {
  const rows = await database
    .selectFrom('series_points')
    .select(['statement_id', 'said_on', 'value', 'high', 'bound', 'words'])
    .where('series_id', '=', seriesId)
    .orderBy('said_on', 'desc')
    .orderBy('statement_id', 'desc')
    .limit(mostPoints)
    .execute()
  return rows
    .map(row => ({
      statementId: row.statement_id,
      saidOn: row.said_on,
      value: row.value,
      high: row.high,
      bound: row.bound,
      words: row.words,
    }))
    .toReversed()
}
