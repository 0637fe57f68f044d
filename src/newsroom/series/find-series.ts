import { sql } from 'kysely'
import type { Newsroom } from '../newsroom.ts'
import type { Language } from '../values/language.ts'
import type { Series, SeriesName } from './series.ts'

export type SeriesPlace = { language: Language; slug: string }

/** The series at an address of that language, with its names in the others and the topic it is about. */
export async function findSeries(
  { database }: Newsroom,
  place: SeriesPlace,
): Promise<Series | null> {
  const rows = await database
    .selectFrom('figure_series_names as asked')
    .innerJoin('figure_series as series', 'series.series_id', 'asked.series_id')
    .innerJoin('figure_series_names as named', 'named.series_id', 'asked.series_id')
    .select(['series.series_id', 'series.unit'])
    .select(['named.language', 'named.name', 'named.slug', 'named.description'])
    .select(topicIn(place.language).as('topic'))
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
    topic: own.topic,
    unit: own.unit,
    names: rows.map(({ language, name, slug }) => ({ language, name, slug })),
  }
}

function topicIn(language: Language) {
  return sql<Series['topic']>`(
    select json_build_object('topicId', topic_id, 'name', name, 'slug', slug, 'language', language)
    from topics join topic_names using (topic_id)
    where topic_id = series.topic_id and state = 'accepted'
    order by (language = ${language}) desc limit 1)`
}

/** The series about a topic, as that language names them. */
export async function listSeriesOfTopic(
  { database }: Newsroom,
  { topicId, language }: { topicId: string; language: Language },
): Promise<SeriesName[]> {
  const rows = await database
    .selectFrom('figure_series as series')
    .innerJoin('figure_series_names as named', 'named.series_id', 'series.series_id')
    .select(['series.series_id', 'named.language', 'named.name', 'named.slug'])
    .where('series.topic_id', '=', topicId)
    .where('named.language', '=', language)
    .orderBy('named.name')
    .execute()
  return rows.map(({ series_id, ...named }) => ({ seriesId: series_id, ...named }))
}
