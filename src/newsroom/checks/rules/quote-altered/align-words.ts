import type { FoldedWord } from '../../evidence/fold-words.ts'
import { onceEach } from '../../evidence/once-each.ts'

/** A passage beside the words of another text that are most like it. */
export type Alignment = {
  /** How many of the passage’s words stand there too, in order. */
  readonly matched: number
  /** Where they differ: words of the passage, words of the other; one of the two may be none. */
  readonly hunks: readonly Hunk[]
  /** First and last word of the other text that the passage covers. */
  readonly covers: { readonly first: number; readonly last: number }
}

export type Hunk = { readonly ours: Run; readonly theirs: Run }

/** From a first word up to, and without, a last. */
type Run = { readonly from: number; readonly to: number }

const gramLength = 3
const slack = 8
const mostPlaces = 20
const longestPassage = 250
/** To leave a word out is a little cheaper than to change it: what is left out is not put down as changed. */
const price = { changed: 10, added: 10, leftOut: 9 }

/** Null when no three words in a row are shared. The other text is indexed once; then work grows with the square of the passage. */
export function alignWords(
  passage: readonly FoldedWord[],
  other: readonly FoldedWord[],
): Alignment | null {
  const ours = passage.slice(0, longestPassage)
  const shift = findShift(ours, other)
  if (shift === null) return null
  const from = Math.max(0, shift - slack)
  const to = Math.min(other.length, shift + ours.length + slack)
  return traceBack(ours, other.slice(from, to), from)
}

/** By how many words the passage is shifted where it shares most runs of three. */
function findShift(ours: readonly FoldedWord[], other: readonly FoldedWord[]): number | null {
  const places = placesOf(other)
  const votes = new Map<number, number>()
  let best: number | null = null
  for (let at = 0; at + gramLength <= ours.length; at++)
    for (const place of places.get(gramAt(ours, at)) ?? []) {
      const vote = (votes.get(place - at) ?? 0) + 1
      votes.set(place - at, vote)
      if (best === null || vote > (votes.get(best) ?? 0)) best = place - at
    }
  return best
}

/** Where each run of three stands in a text; of runs that come back all the time, the first places. */
const placesOf = onceEach((words: readonly FoldedWord[]) => {
  const places = new Map<string, number[]>()
  for (let at = 0; at + gramLength <= words.length; at++) {
    const gram = gramAt(words, at)
    const known = places.get(gram)
    if (!known) places.set(gram, [at])
    else if (known.length < mostPlaces) known.push(at)
  }
  return places
})

function gramAt(words: readonly FoldedWord[], at: number): string {
  return `${words[at]?.text} ${words[at + 1]?.text} ${words[at + 2]?.text}`
}

/** The cheapest way to turn the passage into a stretch of the window; what stands before and after costs nothing. */
function traceBack(
  ours: readonly FoldedWord[],
  window: readonly FoldedWord[],
  offset: number,
): Alignment {
  const width = window.length + 1
  const cost = new Uint16Array((ours.length + 1) * width)
  const at = (i: number, j: number) => cost[i * width + j] ?? 0
  const isSame = (i: number, j: number) => ours[i - 1]?.text === window[j - 1]?.text
  for (let i = 1; i <= ours.length; i++) {
    cost[i * width] = i * price.added
    for (let j = 1; j < width; j++)
      cost[i * width + j] = Math.min(
        at(i - 1, j - 1) + (isSame(i, j) ? 0 : price.changed),
        at(i - 1, j) + price.added,
        at(i, j - 1) + price.leftOut,
      )
  }
  let i = ours.length
  let j = 0
  for (let end = 1; end < width; end++) if (at(i, end) <= at(i, j)) j = end
  const last = offset + j - 1
  const hunks: Hunk[] = []
  let matched = 0
  let open: { i: number; j: number } | null = null
  const close = () => {
    if (open)
      hunks.unshift({
        ours: { from: i, to: open.i },
        theirs: { from: offset + j, to: offset + open.j },
      })
    open = null
  }
  while (i > 0) {
    const here = at(i, j)
    if (j > 0 && isSame(i, j) && here === at(i - 1, j - 1)) {
      close()
      matched++
      i--
      j--
      continue
    }
    open ??= { i, j }
    if (j > 0 && here === at(i - 1, j - 1) + price.changed) {
      i--
      j--
    } else if (here === at(i - 1, j) + price.added) i--
    else j--
  }
  close()
  return { matched, hunks, covers: { first: offset + j, last } }
}

const longestSkip = 60
const mostSkips = 2

/** True when the passage is the other text with one or two long stretches left out, three words in a row after each. */
export function skipsOnly(
  passage: readonly FoldedWord[],
  other: readonly FoldedWord[],
  first: number,
): boolean {
  let at = first
  let skips = 0
  for (let index = 0; index < passage.length; index++, at++) {
    if (passage[index]?.text === other[at]?.text) continue
    const gram = gramAt(passage, index)
    const near = Array.from({ length: longestSkip }, (_, step) => at + slack + step)
    const next = near.find(place => gramAt(other, place) === gram)
    if (next === undefined || index + gramLength > passage.length || ++skips > mostSkips)
      return false
    at = next
  }
  return true
}
