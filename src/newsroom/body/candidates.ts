import type { Anchor, TextRange } from './anchor.ts'
import { findOccurrences } from './find-occurrences.ts'
import {
  type FoldedSpan,
  type FoldedText,
  foldedSpan,
  foldText,
  originalRange,
} from './fold-text.ts'
import { isInsideWord } from './word-edges.ts'

/** An anchor as it is compared: its folded words, what stood around them, and whether they cut a word at either end. */
export type Evidence = {
  exact: string
  before: string
  after: string
  cutsAtStart: boolean
  cutsAtEnd: boolean
}

/** A place where the words stand, with how many folded characters around it agree with the anchor. */
export type Candidate = TextRange & {
  before: number
  after: number
  /** The agreeing context reaches the start or the end of the text. */
  fromStart: boolean
  toEnd: boolean
}

/** Contexts from elsewhere may be longer; more than this on each side adds nothing. */
const longestContext = 64

/** Words and context are folded together, since a quotation mark may stand on the border. */
export function evidenceOf({ quote }: Pick<Anchor, 'quote'>): Evidence | null {
  const { prefix, exact, suffix } = quote
  const folded = foldText(prefix + exact + suffix)
  const range = { start: prefix.length, end: prefix.length + exact.length }
  const span = foldedSpan(folded, range)
  return span && evidenceAround(folded.text, span)
}

function evidenceAround(text: string, { first, last }: FoldedSpan): Evidence {
  return {
    exact: text.slice(first, last + 1),
    before: text.slice(Math.max(0, first - longestContext), first),
    after: text.slice(last + 1, last + 1 + longestContext),
    cutsAtStart: isInsideWord(text, first),
    cutsAtEnd: isInsideWord(text, last + 1),
  }
}

/** Every place where the folded words stand whole, and begin and end at a word's edge where the anchor's did. */
export function* listCandidates(folded: FoldedText, evidence: Evidence): Generator<Candidate> {
  for (const first of findOccurrences(folded.text, evidence.exact)) {
    const span = { first, last: first + evidence.exact.length - 1 }
    const range = originalRange(folded, span)
    if (range !== null && hasSameEdges(folded.text, span, evidence)) {
      yield { ...range, ...agreement(folded.text, span, evidence) }
    }
  }
}

function hasSameEdges(text: string, { first, last }: FoldedSpan, evidence: Evidence): boolean {
  return (
    isInsideWord(text, first) === evidence.cutsAtStart &&
    isInsideWord(text, last + 1) === evidence.cutsAtEnd
  )
}

function agreement(text: string, { first, last }: FoldedSpan, { before, after }: Evidence) {
  const edge = before.length - 1
  let left = 0
  while (
    left < before.length &&
    before.charCodeAt(edge - left) === text.charCodeAt(first - 1 - left)
  )
    left += 1
  let right = 0
  while (right < after.length && after.charCodeAt(right) === text.charCodeAt(last + 1 + right))
    right += 1
  return {
    before: left,
    after: right,
    fromStart: left === first,
    toEnd: last + 1 + right === text.length,
  }
}
