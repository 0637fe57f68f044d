import type { TopicLabel } from '../topics/topic.ts'
import type { Language } from '../values/language.ts'
import type { Statement } from './statement.ts'

/** A confirmed statement of a published article, with all that its page and the API say of it. */
export type PublicStatement = Statement & {
  /** Who said it, as topics with pages. */
  speakers: TopicLabel[]
  about: TopicLabel[]
  article: StatementArticle
}

export type StatementArticle = {
  language: Language
  slug: string
  headline: string
  standfirst: string | null
  publishedAt: Date
}

/** A page of a list, newest first; `olderThan` asks for the next one, null at the end. */
export type StatementPage = { statements: PublicStatement[]; olderThan: StatementCursor | null }

export type StatementCursor = { saidOn: string; statementId: string }
