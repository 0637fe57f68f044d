import type { ArticleCard } from '../../../newsroom/articles/index.ts'
import { nameOf, type SectionTree, trailOf } from '../../../newsroom/sections/index.ts'
import type { Settings } from '../../../newsroom/settings/settings.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { articleAddress, feedAddress } from '../../addresses.ts'
import { homeOf, newsroomName } from '../../layout/frame.ts'
import { localWordsFor } from '../../local-words.ts'

/** What a feed says; addresses are in full. */
export type Feed = {
  title: string
  description: string
  home: string
  own: string
  language: Language
  /** When the newest change was made; null in an empty feed. */
  builtAt: Date | null
  items: FeedItem[]
}

export type FeedItem = {
  articleId: string
  title: string
  address: string
  publishedAt: Date
  authors: string[]
  sections: string[]
  description: string | null
}

export function constructFeed(facts: {
  origin: string
  settings: Settings
  sectionTree: SectionTree
  language: Language
  cards: ArticleCard[]
}): Feed {
  const { origin, settings, sectionTree, language, cards } = facts
  const title = newsroomName(settings, language).words
  const changes = cards.map(card => card.updatedAt.getTime())
  return {
    title,
    description: localWordsFor(language, settings.tagline)?.words ?? title,
    home: `${origin}${homeOf(settings, language)}`,
    own: `${origin}${feedAddress(language)}`,
    language,
    builtAt: changes.length > 0 ? new Date(Math.max(...changes)) : null,
    items: cards.map(card => ({
      articleId: card.articleId,
      title: card.headline,
      address: `${origin}${articleAddress(card)}`,
      publishedAt: card.publishedAt,
      authors: card.authors.map(author => author.name),
      sections: trailOf(sectionTree, card.sectionId).map(one => nameOf(one, language).name),
      description: card.standfirst,
    })),
  }
}
