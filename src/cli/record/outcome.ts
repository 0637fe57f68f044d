import type { Refusal } from '../../messages/refusals.ts'
import type { Newsroom } from '../../newsroom/newsroom.ts'
import type { Language } from '../../newsroom/values/language.ts'
import type { RecordOptions } from './read-record-options.ts'

/** What one `dixit record` command is to do. */
export type Order = {
  language: Language
  options: RecordOptions
  /** The words after the verb. */
  rest: readonly string[]
  articleId: string
  /** Which statement of the article, counted from 1; null for all. */
  number: number | null
}

export type Outcome =
  | { is: 'done'; says: string }
  | { is: 'refused'; refusal: Refusal }
  | { is: 'not-done'; says: string }

export type Work = (newsroom: Newsroom, order: Order) => Promise<Outcome>

export function done(sentence: string): Outcome {
  return { is: 'done', says: `${sentence}\n` }
}

export function notDone(sentence: string): Outcome {
  return { is: 'not-done', says: sentence }
}

/** The n-th of a list, counted from 1. */
export function nth<One>(list: readonly One[], number: number | null): One | undefined {
  return number === null ? undefined : list[number - 1]
}
