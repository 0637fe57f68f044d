import type { ArticleCard } from '../../newsroom/articles/index.ts'
import type { ChangeKey } from '../../newsroom/changes/change-key.ts'
import { type SectionTree, trailOf } from '../../newsroom/sections/index.ts'
import { articleAddress } from '../addresses.ts'
import { sectionLink } from '../layout/frame.ts'
import type { LocalWords } from '../local-words.ts'
import type { Clock, Moment } from '../time/moment.ts'
import { setWords } from '../typography/set-words.ts'
import { type Byline, bylineOf } from './byline-of.ts'
import { type Image, imageOf } from './image-of.ts'

/** An article in a list. */
export type Card = {
  href: string
  headline: string
  standfirst: string | null
  section: { name: LocalWords; href: string } | null
  byline: Byline
  day: Moment
  /** The day and the time, in the newsroom's zone. */
  dayAndTime: Moment
  image: Image | null
}

export function cardOf(card: ArticleCard, about: { clock: Clock; sectionTree: SectionTree }): Card {
  const { language } = card
  const section = trailOf(about.sectionTree, card.sectionId).at(-1)
  return {
    href: articleAddress(card),
    headline: setWords(card.headline, language),
    standfirst: card.standfirst === null ? null : setWords(card.standfirst, language),
    section: section ? sectionLink(section, language) : null,
    byline: bylineOf(card.authors, language),
    day: about.clock.day(card.publishedAt),
    dayAndTime: about.clock.dayAndTime(card.publishedAt),
    image: card.lead ? imageOf(card.lead, language) : null,
  }
}

/** A list changes with its articles and with those who sign them. */
export function keysOfCards(cards: ArticleCard[]): ChangeKey[] {
  return cards.flatMap(({ articleId, authors }) => [
    `article:${articleId}` as const,
    ...authors.map(({ authorId }) => `author:${authorId}` as const),
  ])
}
