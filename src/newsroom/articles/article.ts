import type { Body } from '../body/body.ts'
import type { Media } from '../media/media.ts'
import type { TopicLabel } from '../topics/topic.ts'
import type { Language } from '../values/language.ts'

export type ArticleState = 'draft' | 'published' | 'withdrawn'

/** What a journalist writes: the working copy, and what becomes a version when published. */
export type ArticleContent = {
  headline: string
  standfirst: string | null
  body: Body
  sectionId: string | null
  authorIds: string[]
  topicIds: string[]
  leadMediaId: string | null
  sourceUrl: string | null
}

/** Where an article stands among others: one address per language. */
export type ArticlePlace = { language: Language; slug: string }

export type AuthorLabel = { authorId: string; name: string; slug: string }

/** A dated, public note of what was wrong. */
export type Correction = { correctionId: string; note: string; madeAt: Date }

/** The live version of a published article, with all that its page shows but its section's trail and related articles. */
export type PublishedArticle = ArticlePlace & {
  articleId: string
  version: number
  headline: string
  standfirst: string | null
  body: Body
  wordCount: number
  keywords: string[]
  publishedAt: Date
  updatedAt: Date
  sectionId: string | null
  sourceUrl: string | null
  authors: AuthorLabel[]
  topics: TopicLabel[]
  lead: Media | null
  /** The images of the body's figures. */
  media: Media[]
  corrections: Correction[]
  /** The same article in other languages. */
  editions: (ArticlePlace & { headline: string })[]
}

/** An article as a list shows it. */
export type ArticleCard = ArticlePlace & {
  articleId: string
  headline: string
  standfirst: string | null
  publishedAt: Date
  updatedAt: Date
  sectionId: string | null
  authors: AuthorLabel[]
  lead: Media | null
}

/** One page of a list, newest first; `olderThan` asks for the next, null at the end. */
export type CardPage = { cards: ArticleCard[]; olderThan: Cursor | null }

/** The last article of a page: the next page begins after it, however many were published meanwhile. */
export type Cursor = { publishedAt: Date; articleId: string }
