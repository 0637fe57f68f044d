import type { Body } from '../newsroom/body/body.ts'
import type { Language } from '../newsroom/values/language.ts'

/** What every importer produces: one article as it arrives, before the newsroom gives it a place. */
export type Arrival = {
  language: Language
  headline: string
  standfirst: string | null
  /** The names of the byline, in order, without « by » or « par ». */
  authors: string[]
  /** The trail of sections from the top down, e.g. `['Actualité', 'Sécurité et défense']`; empty when the text has none. */
  sectionTrail: string[]
  topics: string[]
  body: Body
  /**
   * The day or moment of publication, ISO 8601, when the text or the caller gives one. A moment
   * without a zone (`2024-10-28T10:12`) is on the newsroom's own clock.
   */
  publishedAt: string | null
  /** The address the text was taken from, when a page gives one. */
  sourceUrl: string | null
  /** What the importer was unsure of, for the journalist to look at. */
  doubts: Doubt[]
}

/** Something read by guess: `where` is a 1-based line of the file, or null when it is about the whole. */
export type Doubt =
  | { about: 'headline-guessed'; where: number | null; words: string }
  | { about: 'section-trail-cut'; where: number | null; words: string }
  | { about: 'section-trail-unknown'; where: number | null; words: string }
  | { about: 'byline-guessed'; where: number | null; words: string }
  | { about: 'topics-guessed'; where: number | null; words: string }
  | { about: 'standfirst-guessed'; where: number | null; words: string }
  | { about: 'heading-guessed'; where: number | null; words: string }
  | { about: 'furniture-removed'; where: number | null; words: string }
  | { about: 'no-byline'; where: null }
  | { about: 'no-date'; where: null }
  /** The text gives another day (`words`) than the caller (`given`, which was kept). */
  | { about: 'date-differs'; where: number | null; words: string; given: string }
  /** Day and month could be the other way round. */
  | { about: 'date-ambiguous'; where: number | null; words: string; readAs: string }
  | { about: 'language-differs'; where: null; found: string; expected: Language }
  /** An image of the page: nothing is fetched, so the body has none; `words` is its description. */
  | { about: 'image-left-out'; where: null; words: string; address: string }
  /** Something a body cannot hold, such as a form or a player from an unknown site. */
  | { about: 'part-left-out'; where: null; words: string }
  | { about: 'encoding-guessed'; where: null; encoding: 'windows-1252' }
  /** Published elsewhere as it is; here, this would have stopped it. */
  | { about: 'check-blocks'; where: null; code: string; words: string; message: string }
