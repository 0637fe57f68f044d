import type { ArticleCard, CardPage, Cursor } from '../../../newsroom/articles/index.ts'
import {
  childrenOf,
  type Section,
  type SectionTree,
  trailOf,
} from '../../../newsroom/sections/index.ts'

export type FrontArrangement = {
  lead: ArticleCard | null
  seconds: ArticleCard[]
  latest: ArticleCard[]
  blocks: { section: Section; cards: ArticleCard[] }[]
  /** Where the list of older articles begins: after everything above the blocks. */
  olderThan: Cursor | null
}

const shown = { mayLead: 4, seconds: 4, latest: 10, inBlock: 4 }

/**
 * The newest article leads, unless one of the next three has an image and it has none; the next four stand beside it,
 * then the latest headlines. What is below the lead and its neighbours is told again by section.
 */
export function arrangeFront(newest: CardPage, tree: SectionTree): FrontArrangement {
  const { cards } = newest
  const lead = cards.slice(0, shown.mayLead).find(card => card.lead) ?? cards[0] ?? null
  const others = cards.filter(card => card !== lead)
  const latestEnd = shown.seconds + shown.latest
  const isMore = others.length > latestEnd || newest.olderThan !== null
  const last = others.slice(0, latestEnd).at(-1)
  return {
    lead,
    seconds: others.slice(0, shown.seconds),
    latest: others.slice(shown.seconds, latestEnd),
    blocks: blocksOf(others.slice(shown.seconds), tree),
    olderThan: isMore && last ? { publishedAt: last.publishedAt, articleId: last.articleId } : null,
  }
}

/** By topmost section, in the order of the sections. */
function blocksOf(cards: ArticleCard[], tree: SectionTree): FrontArrangement['blocks'] {
  const tops = new Map(cards.map(card => [card, trailOf(tree, card.sectionId)[0]]))
  return childrenOf(tree, null).flatMap(section => {
    const own = cards.filter(card => tops.get(card) === section)
    return own.length > 0 ? [{ section, cards: own.slice(0, shown.inBlock) }] : []
  })
}
