import type { Figure } from '../../../../reading/index.ts'
import { foldName } from '../../evidence/written-names.ts'
import lists from '../../words/counted-things.json' with { type: 'json' }

/** What a figure counts, the same in French and English; null when it is not known for sure. */
export type CountedThing = {
  readonly unit: string | null
  readonly fates: readonly string[]
  readonly things: readonly string[]
  /** The first word counted, for words that both languages share. */
  readonly word: string
}

const units = new Map(
  Object.entries(lists.units).flatMap(([unit, names]) => names.map(name => [name, unit] as const)),
)
const fates = compile(lists.fates)
const things = compile(lists.things)

/** Lengths, areas and weights are converted by translators, and left out. */
export function findCountedThing({ unit, what }: Figure): CountedThing | null {
  if (unit && !units.has(unit)) return null
  const words = foldName(what ?? '')
    .split(/[\s\u00a0]+/)
    .filter(Boolean)
  const kind = unit ? (units.get(unit) ?? null) : null
  if (!kind && words.length === 0) return null
  return {
    unit: kind,
    fates: namesOf(words, fates),
    things: namesOf(words.slice(0, 2), things),
    word: words[0] ?? '',
  }
}

/** True when two figures certainly count one thing: the same unit of nothing else, the same fate, or the same things. */
export function isSameThing(one: CountedThing, other: CountedThing): boolean {
  if (one.unit !== other.unit) return false
  if (one.unit && (one.word === '' || other.word === '')) return true
  if (one.fates.join() !== other.fates.join()) return false
  if (one.things.length > 0 && other.things.length > 0)
    return one.things.some(thing => other.things.includes(thing))
  return one.fates.length > 0 || isCognate(one.word, other.word)
}

const sharedBeginning = 5

function isCognate(one: string, other: string): boolean {
  return (
    one.length >= sharedBeginning &&
    one.slice(0, sharedBeginning) === other.slice(0, sharedBeginning)
  )
}

type Names = readonly { readonly name: string; readonly begins: RegExp }[]

function compile(table: Readonly<Record<string, readonly string[]>>): Names {
  return Object.entries(table).map(([name, words]) => ({
    name,
    begins: new RegExp(`^(?:${words.join('|')})`),
  }))
}

function namesOf(words: readonly string[], names: Names): string[] {
  return names.filter(({ begins }) => words.some(word => begins.test(word))).map(({ name }) => name)
}
