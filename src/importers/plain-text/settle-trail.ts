import type { TextRequest } from './page.ts'
import { keyOf } from './words/key-of.ts'

/** The caller's trail, else the one found, each section spelled as the newsroom spells it. */
export function settleTrail(found: readonly string[], request: TextRequest): string[] {
  const { sectionTrail, knownSections = [] } = request
  if (sectionTrail) return sectionTrail
  const spelling = new Map(knownSections.map(name => [keyOf(name), name]))
  return found.map(section => spelling.get(keyOf(section)) ?? section)
}
