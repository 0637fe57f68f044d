import type { Span } from '../../reading/index.ts'
import type { Day } from '../offices/index.ts'
import type { Language } from '../values/language.ts'

/** What an article has beside its words. Spans are offsets into the draft’s text; null where it has no words there. */
export type ArticleFacts = {
  readonly section: string | null
  readonly authors: readonly string[]
  readonly standfirst: string | null
  readonly images: readonly ArticleImage[]
  readonly links: readonly ArticleLink[]
  /** The day readers first saw it; null when they have not. */
  readonly firstPublished: Day | null
  /** The day on which an article that readers know is about to be published again; absent the first time. */
  readonly republishedOn?: Day
}

export type ArticleImage = {
  readonly span: Span | null
  readonly alt: string
  readonly caption: string | null
  readonly credit: string | null
}

export type ArticleLink = Span & { readonly href: string }

/** What the newsroom knows that bears on an article: only what is given is compared. */
export type Archive = {
  /** The same article in other languages. */
  readonly editions: readonly OtherArticle[]
  /** Articles of the same language that could be the same story. */
  readonly alike: readonly OtherArticle[]
  /** Confirmed statements by people this article quotes, newest first. */
  readonly statements: readonly KnownStatement[]
  /** Texts that the article’s statements link to as their source. */
  readonly sources: readonly { readonly address: string; readonly text: string }[]
  /** People and organisations by the names the newsroom gives them. */
  readonly names: readonly { readonly name: string; readonly aliases: readonly string[] }[]
  /** Paths of this site that no page has, among those the article links to. */
  readonly deadPaths: readonly string[]
}

export type OtherArticle = {
  readonly language: Language
  readonly headline: string
  readonly address: string
  readonly published: Day | null
  readonly text: string
}

export type KnownStatement = {
  readonly speaker: string
  readonly content: string
  readonly mode: 'direct' | 'indirect' | 'mixed'
  readonly saidOn: Day
  readonly article: { readonly headline: string; readonly address: string }
}
