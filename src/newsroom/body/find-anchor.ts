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
 * Words that stood once and stand once are found when they and the agreeing context make 16 characters.
 * Where other places could be meant, now or when the words were anchored, the best place is found when
 * - its context is sound: 24 characters on one side, 12 on both, or all there is up to the ends of the text;
 * - it is more like the anchored place than any other was, by 12 characters or by agreeing in full;
 * - it leads any other place by 12 characters, or alone agrees in full.
 * Of places that all agree in full, the one still at the anchored offset is found.
 */
export function findAnchor(body: Body, anchor: Anchor): TextRange | 'lost' {
  const evidence = evidenceOf(anchor)
  if (evidence === null) return 'lost'
  const candidates = listCandidates(foldText(bodyToText(body)), evidence)
  const standing = standingOf(candidates, evidence, anchor.position.start)
  const isAlone = anchor.likeness === null && standing.count === 1
  const found = isAlone
    ? onlyOne(standing, evidence)
    : oneOfMany(standing, evidence, anchor.likeness ?? 0)
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

function oneOfMany(standing: Standing, evidence: Evidence, likeness: number): Candidate | null {
  const { best, rival, complete, inPlace } = standing
  if (best === null || !isSound(best, evidence)) return null
  if (inPlace !== null) return inPlace
  const lead = total(best) - Math.max(likeness, total(rival))
  return lead >= clearLead || (complete === 1 && lead > 0) ? best : null
}

function isSound(candidate: Candidate, evidence: Evidence): boolean {
  const { before, after, fromStart, toEnd } = candidate
  if (before >= enoughOnOneSide || after >= enoughOnOneSide) return true
  if (before >= enoughOnBothSides && after >= enoughOnBothSides) return true
  const reachesLeft = fromStart || before >= enoughOnBothSides
  const reachesRight = toEnd || after >= enoughOnBothSides
  return isComplete(candidate, evidence) && reachesLeft && reachesRight
}
