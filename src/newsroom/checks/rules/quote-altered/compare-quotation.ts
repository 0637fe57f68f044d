import type { FoldedWord } from '../../evidence/fold-words.ts'
import lists from '../../words/same-words.json' with { type: 'json' }
import { type Alignment, alignWords, type Hunk, skipsOnly } from './align-words.ts'
import type { QuotedPassage } from './quoted-passages.ts'

/** A text that a passage may come from. */
export type Other = { readonly text: string; readonly words: readonly FoldedWord[] }
export type Found<From> = { readonly from: From; readonly alignment: Alignment }

/** The text most like the passage; « same » as soon as one holds it word for word, or with words left out that change nothing. */
export function compareAll<From extends Other>(
  text: string,
  passage: QuotedPassage,
  others: readonly From[],
  threshold: number,
): Found<From> | 'same' | null {
  let best: Found<From> | null = null
  for (const from of others) {
    const alignment = alignWords(passage.words, from.words)
    if (!alignment) continue
    if (!hasChanged(text, passage, alignment, from.words)) return 'same'
    if (alignment.matched > (best?.alignment.matched ?? 0)) best = { from, alignment }
  }
  if (!best || best.alignment.matched < passage.words.length * threshold) return null
  return { ...best, alignment: toClauseEnds(best.from, best.alignment, passage.words.length) }
}

const longestClauseEnd = 6

/** Where the first or last words differ, the other text is told from or to a mark, and not cut in the middle of its words. */
function toClauseEnds(
  { text, words }: Other,
  { matched, hunks, covers }: Alignment,
  length: number,
): Alignment {
  const isMark = (at: number) => {
    const [before, after] = [words[at - 1], words[at]]
    return !before || !after || /[.,;:!?…«»“”\n]/.test(text.slice(before.end, after.start))
  }
  const steps = Array.from({ length: longestClauseEnd }, (_, step) => step)
  let { first, last } = covers
  const told = hunks.map(({ ours, theirs }) => {
    let { from, to } = theirs
    if (ours.from === 0) {
      from = isMark(to) ? to : from - (steps.find(step => isMark(from - step)) ?? 0)
      first = from
    }
    if (ours.to === length) {
      to = isMark(from) ? from : to + (steps.find(step => isMark(to + step)) ?? 0)
      last = to - 1
    }
    return { ours, theirs: { from, to } }
  })
  return { matched, hunks: told, covers: { first, last } }
}

const negations = new Set(lists.negations)
const longestLeftOut = 3
const farthestApart = 60

/** Other words, or a negation left out; « …, a-t-il dit, … » between commas is the writer’s. */
function hasChanged(
  text: string,
  { words }: QuotedPassage,
  { hunks, covers }: Alignment,
  others: readonly FoldedWord[],
): boolean {
  const changed = hunks.filter(({ ours, theirs }) => {
    if (ours.from === ours.to) return dropsNegation(others.slice(theirs.from, theirs.to))
    const [first, last] = [words[ours.from], words[ours.to - 1]]
    const isAside =
      theirs.from === theirs.to &&
      /,\s*$/.test(text.slice(Math.max(0, (first?.start ?? 0) - 3), first?.start)) &&
      /^\s*,/.test(text.slice(last?.end))
    return !isAside && !standsApart(words, others, { ours, theirs })
  })
  return changed.length > 0 && !skipsOnly(words, others, covers.first)
}

/** The first or last words of a passage, where the other text has them some way off: what lay between was left out. */
function standsApart(
  words: readonly FoldedWord[],
  others: readonly FoldedWord[],
  { ours, theirs }: Hunk,
): boolean {
  const run = words.slice(ours.from, ours.to).map(word => word.text)
  const isAtEnd = ours.to === words.length
  if (run.length < 2 || (ours.from > 0 && !isAtEnd)) return false
  const from = isAtEnd ? theirs.from : Math.max(0, theirs.to - farthestApart)
  const near = others.slice(from, isAtEnd ? theirs.from + farthestApart : theirs.to)
  return ` ${near.map(word => word.text).join(' ')} `.includes(` ${run.join(' ')} `)
}

export function dropsNegation(leftOut: readonly FoldedWord[]): boolean {
  return leftOut.length <= longestLeftOut && leftOut.some(word => negations.has(word.text))
}
