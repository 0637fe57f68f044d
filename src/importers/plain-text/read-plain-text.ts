import { done, type Result, refused } from '../../newsroom/values/result.ts'
import type { Arrival, Doubt } from '../arrival.ts'
import { cutSectionTrail } from './cut-section-trail.ts'
import { findHeadline } from './find-headline.ts'
import { joinWrappedLines } from './join-wrapped-lines.ts'
import { openPage, type Page, type Step, type TextRequest } from './page.ts'
import { removeFurniture } from './remove-furniture.ts'
import { settleDate } from './settle-date.ts'
import { splitLines } from './split-lines.ts'
import { takeCredits } from './take-credits.ts'
import { takeStandfirst } from './take-standfirst.ts'
import { takeTopics } from './take-topics.ts'
import { writeBody } from './write-body.ts'

export type CannotReadText =
  | { cannot: 'read-text'; because: 'no-words' }
  | { cannot: 'read-text'; because: 'only-furniture'; words: string }
  | { cannot: 'read-text'; because: 'no-body'; headline: string }

/** The order in which a copied page is understood: each step takes the lines it knows. */
const steps: readonly Step[] = [
  removeFurniture,
  findHeadline,
  cutSectionTrail,
  takeCredits,
  takeTopics,
  takeStandfirst,
]

/**
 * The article in a text as copied from a page: trail of sections, headline, byline, dates, topics,
 * standfirst, and a body with subheadings, lists and quotations. What was guessed or left out is in
 * `doubts`, with the line; no word of the text is lost without one, repeats and date lines excepted.
 */
export function readPlainText(text: string, request: TextRequest): Result<Arrival, CannotReadText> {
  const lines = joinWrappedLines(splitLines(text))
  const hasWords = lines.some(line => /[\p{L}\p{N}]/u.test(line.text))
  if (!hasWords) return refused({ cannot: 'read-text', because: 'no-words' })
  const page = steps.reduce((sofar, step) => step(sofar), { ...openPage(request), lines })
  const { body, doubts, isEmpty } = writeBody(page)
  if (page.headline === null) return refused(onlyFurniture(doubts))
  if (isEmpty && page.standfirst === null) return refused(noBody(page.headline.text))
  const date = settleDate(page)
  return done({
    language: request.language,
    headline: page.headline.text,
    standfirst: page.standfirst,
    authors: page.authors,
    sectionTrail: page.sectionTrail,
    topics: page.topics,
    body,
    publishedAt: date.publishedAt,
    sourceUrl: null,
    doubts: inOrder([...doubts, ...date.doubts, ...doubtNoByline(page)]),
  })
}

function onlyFurniture(doubts: readonly Doubt[]): CannotReadText {
  const words = doubts.map(doubt => ('words' in doubt ? doubt.words : '')).join(' / ')
  return { cannot: 'read-text', because: 'only-furniture', words: words.slice(0, 200) }
}

function noBody(headline: string): CannotReadText {
  return { cannot: 'read-text', because: 'no-body', headline }
}

function doubtNoByline({ authors }: Page): Doubt[] {
  return authors.length === 0 ? [{ about: 'no-byline', where: null }] : []
}

function inOrder(doubts: readonly Doubt[]): Doubt[] {
  return doubts.toSorted((one, other) => (one.where ?? 0) - (other.where ?? 0))
}
