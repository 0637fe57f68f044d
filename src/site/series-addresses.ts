import type { Language } from '../newsroom/values/language.ts'
import { isSlug } from '../newsroom/values/slug.ts'
import { addressWords } from './address-words.ts'

/** The list of all series, and one of them as a page or as a table for spreadsheets. */
export type SeriesPageAddress =
  | { page: 'all-series'; language: Language }
  | { page: 'series' | 'series-table'; language: Language; slug: string }

export function allSeriesAddress(language: Language): string {
  return `/${language}/${addressWords[language].figures}`
}

export function seriesAddress(place: { language: Language; slug: string }): string {
  return `${allSeriesAddress(place.language)}/${place.slug}`
}

export function seriesTableAddress(place: { language: Language; slug: string }): string {
  return `${seriesAddress(place)}${ending}`
}

const ending = '.csv'

/** What the parts of an address after « chiffres » ask for; null when they are none of a series. */
export function readSeriesAddress(
  language: Language,
  [name, ...rest]: readonly string[],
): SeriesPageAddress | null {
  if (name === undefined) return { page: 'all-series', language }
  const isTable = name.endsWith(ending)
  const slug = isTable ? name.slice(0, -ending.length) : name
  if (!isSlug(slug) || rest.length > 0) return null
  return { page: isTable ? 'series-table' : 'series', language, slug }
}
