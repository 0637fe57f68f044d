import { Readability } from '@mozilla/readability'
import type { PageDocument } from './page-document.ts'

export type MainContent = { html: string; byline: string | null }

/** The part of the page that is the article, as HTML; the document is used up. */
export function findMainContent(document: PageDocument): MainContent | null {
  const whole = document.querySelector('article, main, body')?.innerHTML ?? null
  const found = parseLeniently(document)
  if (found?.content) return { html: found.content, byline: found.byline ?? null }
  return whole === null ? null : { html: whole, byline: null }
}

/** Readability throws on some broken pages; then the whole of the page is taken. */
function parseLeniently(document: PageDocument) {
  try {
    return new Readability(document, { disableJSONLD: true, charThreshold: 200 }).parse()
  } catch {
    return null
  }
}
