import type { Anchor, TextRange } from './anchor.ts'
import type { Body } from './body.ts'
import { bodyToText } from './body-to-text.ts'
import { type Candidate, type Evidence, evidenceOf, listCandidates } from './candidates.ts'
import { foldText } from './fold-text.ts'

/**
 * Where the anchored words stand now in the text of `bodyToText`, or `'lost'`. The words themselves
 * must be the same after folding; typography and everything around them may have changed.
 *
 * Context is counted in folded characters that agree without a gap, up to 64 before and 64 after.
 * - Words that stood once and stand once: the words and the agreeing context make at least 16
 *   characters together, or the context is sound.
 * - Otherwise the best place must have sound context, and lead the next by 12 characters or be the
 *   only one where all the context agrees; of several such, the one still at the anchored offset.
 * - Context is sound when one whole side agrees (24 characters at least, or up to the end of the
 *   text), or 12 characters do on both sides.
 */
export function findAnchor(body: Body, anchor: Anchor): TextRange | 'lost' {
  const evidence = evidenceOf(anchor)
  const candidates = listCandidates(foldText(bodyToText(body)), evidence)
  const standing = standingOf(candidates, evidence, anchor.position.start)
  const isAlone = anchor.unique && standing.count === 1
  const found = isAlone ? onlyOne(standing, evidence) : oneOfMany(standing, evidence)
  return found === null ? 'lost' : { start: found.start, end: found.end }
}

const enoughWithWords = 16
const enoughOnBothSides = 12
const enoughOnOneSide = 24
const clearLead = 12

/** What need be known of the candidates, however many there are. */
type Standing = {
  count: number
  best: Candidate | null
  rival: Candidate | null
  /** How many agree with all of the context, and the one of them at the anchored offset. */
  complete: number
  inPlace: Candidate | null
}

function standingOf(candidates: Iterable<Candidate>, evidence: Evidence, offset: number): Standing {
  const standing: Standing = { count: 0, best: null, rival: null, complete: 0, inPlace: null }
  for (const candidate of candidates) {
    standing.count += 1
    rank(standing, candidate)
    if (!isComplete(candidate, evidence)) continue
    standing.complete += 1
    if (candidate.start === offset) standing.inPlace = candidate
  }
  return standing
}

function rank(standing: Standing, candidate: Candidate): void {
  if (total(candidate) > total(standing.best)) {
    standing.rival = standing.best
    standing.best = candidate
  } else if (total(candidate) > total(standing.rival)) standing.rival = candidate
}

function total(candidate: Candidate | null): number {
  return candidate === null ? -1 : candidate.before + candidate.after
}

function isComplete({ before, after }: Candidate, evidence: Evidence): boolean {
  return before === evidence.before.length && after === evidence.after.length
}

function onlyOne({ best }: Standing, evidence: Evidence): Candidate | null {
  if (best === null) return null
  const isEnough = evidence.exact.length + total(best) >= enoughWithWords
  return isEnough || isSound(best, evidence) ? best : null
}

function oneOfMany(standing: Standing, evidence: Evidence): Candidate | null {
  const { best, rival, complete, inPlace } = standing
  if (best === null || !isSound(best, evidence)) return null
  const leads = rival === null || complete === 1 || total(best) - total(rival) >= clearLead
  return leads ? best : inPlace
}

function isSound({ before, after, fromStart, toEnd }: Candidate, evidence: Evidence): boolean {
  if (before >= enoughOnBothSides && after >= enoughOnBothSides) return true
  const isLeftWhole = before === evidence.before.length && (before >= enoughOnOneSide || fromStart)
  const isRightWhole = after === evidence.after.length && (after >= enoughOnOneSide || toEnd)
  return isLeftWhole || isRightWhole
}
