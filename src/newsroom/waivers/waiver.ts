import { type Anchor, anchorRange, findAnchor, foldText, type TextRange } from '../body/index.ts'
import type { Finding } from '../checks/index.ts'
import type { Proof } from '../proofs/index.ts'

/** A finding set aside: by whom, why, and on which words of the article. */
export type Waiver = {
  waiverId: string
  articleId: string
  code: string
  anchor: Anchor
  /** The words without their typography, to know them again where the anchor has lost its place. */
  foldedWords: string
  because: string
  by: string
  at: Date
}

/**
 * The waiver that sets a finding aside, if there is one: of the same check, on the same words, at the place they had;
 * where that place cannot be told any more, on those words alone.
 */
export function findWaiver(
  waivers: readonly Waiver[],
  finding: Finding,
  { proof, findings }: { proof: Proof; findings: readonly Finding[] },
): Waiver | null {
  const range = rangeOfWords(proof, finding)
  const words = foldedWords(proof, range)
  const holds = ({ code, anchor, foldedWords }: Waiver) => {
    if (code !== finding.code || foldedWords !== words) return false
    const place = findAnchor(proof.whole, anchor)
    return place === 'lost' ? isOnlyOne() : place.start < range.end && range.start < place.end
  }
  return waivers.find(holds) ?? null

  function isOnlyOne(): boolean {
    const same = findings.filter(({ code }) => code === finding.code)
    return same.every(
      one => one === finding || foldedWords(proof, rangeOfWords(proof, one)) !== words,
    )
  }
}

/** What a waiver holds on to: the finding’s own words, else the line it stands in; null in a text without words. */
export function anchorFinding(
  proof: Proof,
  finding: Finding,
): { anchor: Anchor; foldedWords: string } | null {
  const range = rangeOfWords(proof, finding)
  const anchored = anchorRange(proof.whole, range)
  return anchored.ok ? { anchor: anchored.value, foldedWords: foldedWords(proof, range) } : null
}

function rangeOfWords({ draft: { text } }: Proof, { start, end }: TextRange): TextRange {
  if (text.slice(start, end).trim() !== '') return { start, end }
  const next = text.indexOf('\n', end)
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? text.length : next }
}

function foldedWords({ draft }: Proof, { start, end }: TextRange): string {
  return foldText(draft.text.slice(start, end)).text.trim()
}
