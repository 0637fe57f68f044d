import type { Doubt } from '../arrival.ts'
import type { TextRequest } from './page.ts'
import { keyOf } from './words/key-of.ts'

type Settled = { sections: string[]; doubts: Doubt[] }

/** The caller's trail, else the one found, in the newsroom's spelling; a section it does not know is a doubt. */
export function settleTrail(found: readonly string[], request: TextRequest): Settled {
  const { sectionTrail, knownSections } = request
  if (sectionTrail) return { sections: sectionTrail, doubts: [] }
  if (!knownSections) return { sections: [...found], doubts: [] }
  const spelling = new Map(knownSections.map(name => [keyOf(name), name]))
  const unknown = found.filter(section => !spelling.has(keyOf(section)))
  return {
    sections: found.map(section => spelling.get(keyOf(section)) ?? section),
    doubts: unknown.map(words => ({ about: 'section-trail-unknown', where: null, words })),
  }
}
