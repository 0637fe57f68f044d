import type { Language } from '../newsroom/values/language.ts'
import { isSlug } from '../newsroom/values/slug.ts'

/** The list of all series, and one of them as a page or as a table for spreadsheets. */
export type SeriesPageAddress =
  | { page: 'all-series'; language: Language }
  | { page: 'series' | 'series-table'; language: Language; slug: string }

const words: Record<Language, string> = { fr: 'chiffres', en: 'figures' }

export function allSeriesAddress(language: Language): string {
  return `/${language}/${words[language]}`
}

export function seriesAddress(place: { language: Language; slug: string }): string {
  return `${allSeriesAddress(place.language)}/${place.slug}`
}

export function seriesTableAddress(place: { language: Language; slug: string }): string {
  return `${seriesAddress(place)}${ending}`
}

const ending = '.csv'

/** What an address asks for of the figures over time; null when it is none of theirs. */
export function readSeriesAddress(
  language: Language,
  [kind, name, ...rest]: readonly string[],
): SeriesPageAddress | null {
  if (kind !== words[language] || rest.length > 0) return null
  if (name === undefined) return { page: 'all-series', language }
  const isTable = name.endsWith(ending)
  const slug = isTable ? name.slice(0, -ending.length) : name
  if (!isSlug(slug)) return null
  return { page: isTable ? 'series-table' : 'series', language, slug }
}
