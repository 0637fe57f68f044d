import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { type Body, bodyFromHtml, bodyToText } from '../../newsroom/body/index.ts'
import { isLanguage, type Language } from '../../newsroom/values/language.ts'
import { done, type Result, refused } from '../../newsroom/values/result.ts'
import type { Arrival, Doubt } from '../arrival.ts'
import { nestingOf } from './nesting-of.ts'
import { readPageFacts } from './read-page-facts.ts'

export type CannotReadPage =
  | { cannot: 'read-page'; because: 'no-body'; headline: string }
  | { cannot: 'read-page'; because: 'too-deep'; most: number }

export type PageToRead = { html: string; language: Language; date: string | null }

const mostNesting = 500

/** Whether a text is an HTML page, by its content. */
export function isHtmlPage(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|!--|html|head|body|article|main|div|h1|p)\b/i.test(
    text.slice(0, 2_000),
  )
}

/** Reads an article from a saved page: its facts from the page's own data, its story by Readability. No script runs, nothing is fetched. */
export function readHtmlPage({
  html,
  language,
  date,
}: PageToRead): Result<Arrival, CannotReadPage> {
  if (nestingOf(html) > mostNesting)
    return refused({ cannot: 'read-page', because: 'too-deep', most: mostNesting })
  const { document } = parseHTML(html)
  const facts = readPageFacts(document)
  const story = new Readability(document, { keepClasses: true }).parse()
  const read = bodyFromHtml(
    story?.content ?? '',
    facts.url === null ? { language } : { language, baseUrl: facts.url },
  )
  const headline = facts.headline ?? story?.title?.trim() ?? ''
  const body = withoutHeadline(read.body, headline)
  const isEmpty = bodyToText(body).trim() === ''
  if (isEmpty) return refused({ cannot: 'read-page', because: 'no-body', headline })
  const publishedAt = date ?? facts.publishedAt
  const images = read.lost.flatMap(one =>
    one.what === 'image' ? [{ words: one.alt, address: one.address }] : [],
  )
  return done({
    language,
    headline,
    standfirst: facts.standfirst,
    authors: facts.authors,
    sectionTrail: facts.sectionTrail.filter(name => name !== headline),
    topics: facts.topics,
    body,
    publishedAt,
    sourceUrl: facts.url,
    doubts: [
      ...languageDoubt(facts.language, language),
      ...images.map((image): Doubt => ({ about: 'image-left-out', where: null, ...image })),
      ...(facts.authors.length === 0 ? [{ about: 'no-byline', where: null } as const] : []),
      ...(publishedAt === null ? [{ about: 'no-date', where: null } as const] : []),
    ],
  })
}

function languageDoubt(found: string | null, given: Language): Doubt[] {
  const primary = found?.toLowerCase().split('-')[0] ?? ''
  return isLanguage(primary) && primary !== given
    ? [{ about: 'language-differs', where: null, found: primary, expected: given }]
    : []
}

function withoutHeadline(body: Body, headline: string): Body {
  const [first, ...rest] = body.content
  const isHeadline =
    first?.type === 'heading' && bodyToText({ type: 'doc', content: [first] }).trim() === headline
  return isHeadline ? { type: 'doc', content: rest } : body
}
