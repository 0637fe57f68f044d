import type { ArticleContent, ArticlePlace } from '../articles/article.ts'
import { type Body, bodyToText, type TextRange } from '../body/index.ts'
import type { CheckSettings, Draft } from '../checks/index.ts'

/** What of a working copy is read: the words that readers will. */
export type Copy = Pick<ArticleContent, 'headline' | 'standfirst' | 'body'>

/** A working copy as the checks read it, with what the newsroom knows around it. */
export type Proof = ArticlePlace & {
  articleId: string
  copy: Copy
  /** Headline, standfirst and body as one body, so that places in all of them are found and edited alike. */
  whole: Body
  /** Its text is that of `whole`: headline, standfirst and body, an empty line between them. */
  draft: Draft
  settings: CheckSettings
}

/** A place in one part of an article; offsets into that part’s text. */
export type PlaceInCopy = TextRange & { part: 'headline' | 'standfirst' | 'body' }

/** Headline and standfirst set above the body. */
export function wholeOf({ headline, standfirst, body }: Copy): Body {
  return {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: headline }] },
      ...(standfirst === null ? [] : [paragraphOf(standfirst)]),
      ...body.content,
    ],
  }
}

function paragraphOf(text: string): Body['content'][number] {
  return { type: 'paragraph', content: [{ type: 'text', text }] }
}

/** The way back from `wholeOf`, once the whole has been edited. */
export function copyOf(whole: Body, { standfirst }: Copy): Copy {
  const [first, second] = whole.content
  const wordsOf = (block = first) => (block ? bodyToText({ type: 'doc', content: [block] }) : '')
  return standfirst === null
    ? { headline: wordsOf(first), standfirst, body: bodyFrom(whole, 1) }
    : { headline: wordsOf(first), standfirst: wordsOf(second), body: bodyFrom(whole, 2) }
}

function bodyFrom(whole: Body, index: number): Body {
  return { type: 'doc', content: whole.content.slice(index) }
}

/** Where a range of a proof’s text stands in the article. */
export function placeInCopy({ copy, draft }: Proof, { start, end }: TextRange): PlaceInCopy {
  const { headline, standfirst, body } = copy
  const bodyStart = draft.text.length - bodyToText(body).length
  const standfirstStart = headline === '' ? 0 : headline.length + 2
  if (start >= bodyStart) return moved('body', bodyStart)
  return standfirst && start >= standfirstStart
    ? moved('standfirst', standfirstStart)
    : moved('headline', 0)

  function moved(part: PlaceInCopy['part'], by: number): PlaceInCopy {
    return { part, start: start - by, end: end - by }
  }
}
