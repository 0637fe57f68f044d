import { done, type Result, refused } from '../values/result.ts'
import type { Anchor, CannotAnchor, TextRange } from './anchor.ts'
import type { Body } from './body.ts'
import { bodyToText } from './body-to-text.ts'
import { evidenceOf, listCandidates } from './candidates.ts'
import { type FoldedText, foldedSpan, foldText, originalRange } from './fold-text.ts'

/** How much of the text around the words an anchor keeps on each side, in UTF-16 units. */
const contextLength = 64

/** An anchor for a range of the text of `bodyToText`; spaces at its ends are left out, characters cut in two made whole. */
export function anchorRange(body: Body, { start, end }: TextRange): Result<Anchor, CannotAnchor> {
  const text = bodyToText(body)
  const facts = { start, end, textLength: text.length }
  if (!(start >= 0 && end <= text.length && Number.isInteger(start) && Number.isInteger(end))) {
    return refused({ cannot: 'anchor', because: 'outside-the-text', ...facts })
  }
  const folded = foldText(text)
  const span = foldedSpan(folded, { start, end })
  const words = span && originalRange(folded, span)
  if (words === null) return refused({ cannot: 'anchor', because: 'no-words', ...facts })
  return done(anchorOf(text, folded, words))
}

function anchorOf(text: string, folded: FoldedText, { start, end }: TextRange): Anchor {
  const anchor: Anchor = {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(characterStart(text, Math.max(0, start - contextLength)), start),
      suffix: text.slice(end, characterStart(text, Math.min(text.length, end + contextLength))),
    },
    position: { type: 'TextPositionSelector', start, end },
    likeness: null,
  }
  return { ...anchor, likeness: likenessOfOthers(folded, anchor) }
}

function likenessOfOthers(folded: FoldedText, anchor: Anchor): number | null {
  const evidence = evidenceOf(anchor)
  let likeness: number | null = null
  for (const candidate of evidence ? listCandidates(folded, evidence) : []) {
    if (candidate.start === anchor.position.start) continue
    likeness = Math.max(likeness ?? 0, candidate.before + candidate.after)
  }
  return likeness
}

function characterStart(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset + 1 : offset
}
