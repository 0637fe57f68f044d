import { type Body, bodyFromHtml, bodyToText, type Lost } from '../../newsroom/body/index.ts'
import { done, type Result, refused } from '../../newsroom/values/result.ts'
import type { Arrival, Doubt } from '../arrival.ts'
import type { TextRequest } from '../plain-text/page.ts'
import { readByline } from '../plain-text/read-byline.ts'
import { settleDate } from '../plain-text/settle-date.ts'
import { settleTrail } from '../plain-text/settle-trail.ts'
import { chooseStandfirst } from './choose-standfirst.ts'
import { clearBody } from './clear-body.ts'
import { findMainContent } from './find-main-content.ts'
import { openDocument } from './page-document.ts'
import { type Metadata, readMetadata } from './read-metadata.ts'
import { tameHtml } from './tame-html.ts'

export { isHtmlPage } from './is-html-page.ts'

export type PageToRead = Omit<TextRequest, 'date'> & {
  html: string
  date: string | null
  /** The address the page was saved from; its links are read against it. */
  url?: string
}

export type CannotReadPage =
  | { cannot: 'read-page'; because: 'no-body'; headline: string }
  | { cannot: 'read-page'; because: 'too-deep'; most: number }

const mostNesting = 500
/** News pages have 1,000 to 8,000 elements; the reader mode slows down with the square of them. */
const mostElements = 20_000
const mostPieces = 60_000

/**
 * The article of an HTML page: its text as a reader mode finds it, the rest from the page's
 * structured data. No script runs, nothing is fetched: images become doubts.
 */
export function readHtmlPage(page: PageToRead): Result<Arrival, CannotReadPage> {
  const tamed = tameHtml(page.html)
  if (tamed.deepest > mostNesting)
    return refused({ cannot: 'read-page', because: 'too-deep', most: mostNesting })
  if (tamed.elements > mostElements || tamed.pieces > mostPieces) return refused(noBody(''))
  const document = openDocument(tamed.html)
  const metadata = readMetadata(document)
  const shown = document.body?.textContent ?? ''
  const content = findMainContent(document)
  const address = page.url ?? metadata.address
  const read = bodyFromHtml(content?.html ?? '', {
    language: page.language,
    ...(address === null ? {} : { baseUrl: address }),
  })
  const words = bodyToText(read.body).trim()
  const found = { ...read, byline: content?.byline ?? null, shown, words }
  const { date, ...rest } = page
  const request: TextRequest = date === null ? rest : { ...rest, date }
  return assemble(found, { request, metadata, address })
}

function noBody(headline: string): CannotReadPage {
  return { cannot: 'read-page', because: 'no-body', headline }
}

type Found = { body: Body; lost: Lost[]; byline: string | null; shown: string; words: string }
type Around = { request: TextRequest; metadata: Metadata; address: string | null }

function assemble(
  found: Found,
  { request, metadata, address }: Around,
): Result<Arrival, CannotReadPage> {
  const headline = metadata.headline ?? (found.words.split('\n', 1)[0] ?? '').slice(0, 120)
  const opening = chooseStandfirst(metadata.description, found)
  const repeated = [headline, opening.standfirst ?? '', metadata.dateShown ?? '']
  const { body, credits, doubts } = clearBody(found.body, { request, repeated })
  if (bodyToText(body).trim() === '') return refused(noBody(headline))
  const byline = credits.flatMap(credit => credit.byline?.authors ?? [])
  const authors =
    [metadata.authors, byline, namesIn(found.byline)].find(list => list.length > 0) ?? []
  const published =
    metadata.publishedAt ?? credits.find(one => one.published)?.published?.moment ?? null
  const date = settleDate({ request, published, updated: null })
  return done({
    language: request.language,
    headline,
    standfirst: opening.standfirst,
    authors,
    sectionTrail: settleTrail(metadata.sectionTrail, request),
    topics: metadata.topics,
    body,
    publishedAt: date.publishedAt,
    sourceUrl: address,
    doubts: [
      ...(metadata.headline === null ? [guessed(headline)] : []),
      ...opening.doubts,
      ...doubts,
      ...found.lost.flatMap(doubtLost),
      ...date.doubts,
      ...(authors.length === 0 ? [noByline] : []),
      ...doubtLanguage(metadata.language, request),
    ],
  })
}

function namesIn(byline: string | null): string[] {
  const line = (byline ?? '').replace(/\s+/g, ' ').trim()
  return (readByline(line) ?? readByline(`par ${line}`))?.authors ?? []
}

const noByline: Doubt = { about: 'no-byline', where: null }

function guessed(words: string): Doubt {
  return { about: 'headline-guessed', where: null, words }
}

function doubtLanguage(found: string | null, { language }: TextRequest): Doubt[] {
  if (found === null || found === language) return []
  return [{ about: 'language-differs', where: null, found, expected: language }]
}

function doubtLost(lost: Lost): Doubt[] {
  switch (lost.what) {
    case 'image':
      return [
        {
          about: 'image-left-out',
          where: null,
          words: lost.alt || lost.caption,
          address: lost.address,
        },
      ]
    case 'embed':
      return [
        { about: 'part-left-out', where: null, words: `${lost.title} ${lost.address}`.trim() },
      ]
    case 'struck-text':
    case 'hidden-text':
      return [{ about: 'part-left-out', where: null, words: lost.words }]
    case 'element':
      return lost.words === '' ? [] : [{ about: 'part-left-out', where: null, words: lost.words }]
    case 'link':
    case 'everything':
      return []
  }
}
