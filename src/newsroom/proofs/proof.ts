import type { ArticlePlace } from '../articles/article.ts'
import {
  type ArticlePart,
  type ArticleWords,
  type Body,
  partAt,
  type TextRange,
} from '../body/index.ts'
import type { CheckSettings, Draft } from '../checks/index.ts'

/** A working copy as the checks read it, with what the newsroom knows around it. */
export type Proof = ArticlePlace & {
  articleId: string
  words: ArticleWords
  /** Headline, standfirst and body as one body, so that places in all of them are found and edited alike. */
  whole: Body
  /** Its text is that of `whole`. */
  draft: Draft
  settings: CheckSettings
}

/** A place in one part of an article; offsets into that part’s own text. */
export type PlaceInArticle = TextRange & { part: ArticlePart }

/** Where a range of a proof’s text stands in the article. */
export function placeInArticle({ words }: Proof, { start, end }: TextRange): PlaceInArticle {
  const { part, start: from } = partAt(words, start)
  return { part, start: start - from, end: end - from }
}
