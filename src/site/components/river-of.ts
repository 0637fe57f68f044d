import type { CardPage, Cursor } from '../../newsroom/articles/index.ts'
import type { SectionTree } from '../../newsroom/sections/index.ts'
import type { Clock } from '../time/moment.ts'
import { type Card, cardOf } from './card-of.ts'

/** A list of articles, newest first, a page at a time. */
export type River = {
  cards: Card[]
  /** Where the list goes on; null at its end. */
  olderHref: string | null
  /** Where the list begins; null when this is its beginning. */
  newestHref: string | null
}

/** How many articles a page of a list shows. */
export const cardsInRiver = 24

export function riverOf(
  page: CardPage,
  about: {
    clock: Clock
    sectionTree: SectionTree
    /** Where this page began. */
    olderThan: Cursor | null
    addressAt: (olderThan: Cursor | null) => string
  },
): River {
  const { olderThan, addressAt } = about
  return {
    cards: page.cards.map(card => cardOf(card, about)),
    olderHref: page.olderThan && addressAt(page.olderThan),
    newestHref: olderThan && addressAt(null),
  }
}
