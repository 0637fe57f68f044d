export type Likeness = {
  topicIds: string[]
  sectionId: string | null
  keywords: string[]
  publishedAt: Date
}

const halfLifeInDays = 120

/**
 * How much a reader of `one` is likely to want `other`: shared topics count most, rare ones more than common ones,
 * then shared keywords, the same section, and nearness in time, which halves every 120 days apart.
 */
function relatedness(one: Likeness, other: Likeness, topicCounts: Map<string, number>): number {
  const topics = sum(
    shared(one.topicIds, other.topicIds),
    id => 3 / (1 + Math.log1p(topicCounts.get(id) ?? 0)),
  )
  const keywords = 0.6 * shared(one.keywords, other.keywords).length
  const section = one.sectionId !== null && one.sectionId === other.sectionId ? 0.8 : 0
  const daysApart = Math.abs(one.publishedAt.getTime() - other.publishedAt.getTime()) / 86_400_000
  return (topics + keywords + section) * (0.5 + 0.5 * 2 ** (-daysApart / halfLifeInDays))
}

/** The candidates most related first, those with nothing in common left out. */
export function rankRelated<Candidate extends Likeness>(ranking: {
  of: Likeness
  candidates: Candidate[]
  topicCounts: Map<string, number>
}): Candidate[] {
  return ranking.candidates
    .map(candidate => ({
      candidate,
      score: relatedness(ranking.of, candidate, ranking.topicCounts),
    }))
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) =>
        b.score - a.score || b.candidate.publishedAt.getTime() - a.candidate.publishedAt.getTime(),
    )
    .map(({ candidate }) => candidate)
}

function shared(some: string[], others: string[]): string[] {
  return some.filter(one => others.includes(one))
}

function sum<Item>(items: Item[], measure: (item: Item) => number): number {
  return items.reduce((total, item) => total + measure(item), 0)
}
