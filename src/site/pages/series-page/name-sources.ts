import { namesOf } from '../../components/statements/names-of.ts'
import type { NamedLink } from '../../components/statements/statement-view.ts'
import type { Claim } from './gather-claims.ts'

/** Who gave figures: those with pages are known to be the same wherever they speak. */
export type Source = { key: string; names: NamedLink[]; isKnown: boolean; figures: number }

/** The sources of claims, those who made most first. */
export function nameSources(claims: readonly Claim[]): Source[] {
  const sources = new Map<string, Source>()
  for (const { sourceKey, isKnown, said } of claims) {
    const names = said[0].view.speakers
    const source = sources.get(sourceKey)
    if (source === undefined) sources.set(sourceKey, { key: sourceKey, names, isKnown, figures: 1 })
    else {
      source.figures += 1
      if (areOfPage(names)) source.names = names
    }
  }
  return [...sources.values()].toSorted((one, other) => other.figures - one.figures)
}

export function wordsOfSource(source: Source): string {
  return namesOf(source.names)
}

/** A statement of the other language may name its speaker in it. */
function areOfPage(names: readonly NamedLink[]): boolean {
  return names.every(({ name }) => name.lang === undefined)
}
