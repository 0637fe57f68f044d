import type { Bound } from '../../reading/index.ts'
import type { TopicLabel } from '../topics/index.ts'
import type { Language } from '../values/language.ts'

/** What is counted over time: « pertes russes en Ukraine ». Names in the languages that have one. */
export type Series = {
  seriesId: string
  language: Language
  name: string
  slug: string
  description: string | null
  /** What it is about, when that has a page. */
  topic: Pick<TopicLabel, 'topicId' | 'name' | 'slug' | 'language'> | null
  unit: string | null
  /** The same series in the languages that name it. */
  names: { language: Language; name: string; slug: string }[]
}

/** The name and the address of a series, in the language of the name. */
export type SeriesName = Pick<Series, 'seriesId' | 'language' | 'name' | 'slug'>

/** A figure that somebody gave, in a public statement. */
export type SeriesPoint = {
  statementId: string
  /** Which of the statement’s figures, counted from 1. */
  place: number
  /** The day it is listed under, YYYY-MM-DD. */
  saidOn: string
  value: number
  /** The upper end of a range; null otherwise. */
  high: number | null
  bound: Bound
  /** As written: « plus de 600 000 ». */
  words: string
}
