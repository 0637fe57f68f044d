import type { Block, Body, Inline } from './body.ts'
import { bodyToText } from './body-to-text.ts'

export type ArticleWords = { headline: string; standfirst: string | null; body: Body }

/** The parts of an article that hold words. */
export type ArticlePart = 'headline' | 'standfirst' | 'body'

/**
 * Headline, standfirst and body as one document: what is read, checked and anchored. Its `bodyToText` is the article’s
 * text, an empty line after the headline and after the standfirst.
 */
export function wholeArticle({ headline, standfirst, body }: ArticleWords): Body {
  return { type: 'doc', content: [...openingOf({ headline, standfirst }), ...body.content] }
}

/** The way back from `wholeArticle`, once the whole has been edited. */
export function splitWhole(
  whole: Body,
  { standfirst }: Pick<ArticleWords, 'standfirst'>,
): ArticleWords {
  const openings = standfirst === null ? 1 : 2
  const [headline = '', second = null] = whole.content
    .slice(0, openings)
    .map(block => bodyToText({ type: 'doc', content: [block] }))
  const body: Body = { type: 'doc', content: whole.content.slice(openings) }
  return { headline, standfirst: second, body }
}

/** Where the words of the body begin in the text of the whole article, in UTF-16 units. */
export function bodyStart(words: Pick<ArticleWords, 'headline' | 'standfirst'>): number {
  const opening = bodyToText({ type: 'doc', content: openingOf(words) })
  return opening === '' ? 0 : opening.length + 2
}

/** The part of the article in which an offset of its whole text lies, and where that part begins. */
export function partAt(
  words: Pick<ArticleWords, 'headline' | 'standfirst'>,
  offset: number,
): { part: ArticlePart; start: number } {
  const body = bodyStart(words)
  if (offset >= body) return { part: 'body', start: body }
  const standfirst = bodyStart({ ...words, standfirst: null })
  return offset >= standfirst
    ? { part: 'standfirst', start: standfirst }
    : { part: 'headline', start: 0 }
}

function openingOf({
  headline,
  standfirst,
}: Pick<ArticleWords, 'headline' | 'standfirst'>): Block[] {
  return [
    { type: 'heading', attrs: { level: 2 }, content: words(headline) },
    ...(standfirst === null ? [] : [{ type: 'paragraph' as const, content: words(standfirst) }]),
  ]
}

function words(text: string): Inline[] {
  return text === '' ? [] : [{ type: 'text', text }]
}
