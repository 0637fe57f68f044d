import type { GoldStatement, MarkedParagraph, Mode, Span } from './marked-text.ts'
import { measureOverlap, touches } from './overlap.ts'

/** What a reading engine says it found, in the shape this evaluation compares. */
export interface PredictedStatement {
  pieces: Span[]
  speaker: Span | null
  resolved?: string
  cue: Span | null
  mode: Mode
  act: string
}

export interface Pair {
  gold: GoldStatement
  predicted: PredictedStatement
  overlap: number
}

export interface ParagraphScore {
  paragraph: MarkedParagraph
  pairs: Pair[]
  missed: GoldStatement[]
  falseAlarms: PredictedStatement[]
}

/** Contents that share less than this are not the same statement. */
const sameStatement = 0.3

/** Pairs each required statement with at most one found statement, the closest contents first. */
export function scoreParagraph(
  paragraph: MarkedParagraph,
  predicted: PredictedStatement[],
): ParagraphScore {
  const required = paragraph.statements.filter(({ optional }) => !optional)
  const pairs = pairClosest(listCandidates(paragraph.text, required, predicted))
  const free = predicted.filter(each => !pairs.some(pair => pair.predicted === each))
  return {
    paragraph,
    pairs,
    missed: required.filter(each => !pairs.some(pair => pair.gold === each)),
    falseAlarms: free.filter(each => !isExcused(paragraph, each)),
  }
}

export function isSpeakerRight(text: string, { gold, predicted }: Pair): boolean {
  if (gold.speakers.length === 0) return predicted.speaker === null
  if (!predicted.speaker) return false
  return (
    touches(gold.speakers, [predicted.speaker]) ||
    isSameName(text, { gold, predicted: predicted.speaker })
  )
}

/** True when the last name resolved is the one the marks give, whatever titles and first names surround it. */
export function isResolvedRight({ gold, predicted }: Pair): boolean {
  const wanted = nameWords(gold.resolved ?? '').at(-1)
  return wanted !== undefined && nameWords(predicted.resolved ?? '').includes(wanted)
}

/** Whether the name given is another person's; null when no name is given, or the marks do not say whose it should be. */
export function isMisnamed(text: string, { gold, predicted, ...pair }: Pair): boolean | null {
  if (!predicted.resolved) return null
  if (gold.isOpen || gold.speakers.length === 0) return true
  const mentions = gold.speakers.map(({ start, end }) => text.slice(start, end))
  const wanted = [gold.resolved ?? '', ...mentions].flatMap(nameWords).filter(isNoPronoun)
  const given = nameWords(predicted.resolved)
  if (given.some(word => wanted.includes(word))) return false
  const isOtherName = !gold.resolved && isSpeakerRight(text, { gold, predicted, ...pair })
  return wanted.length === 0 || given.length === 0 || isOtherName ? null : true
}

/** “He”, « La »: a capital makes no name of them. */
const isNoPronoun = (word: string): boolean =>
  !/^(?:he|she|they|it|we|who|the|his|her|their|its|one|il|elle|ils|elles|on|le|la|les|un|une|des|ce|cette|son|sa|ses)$/.test(
    word,
  )

function listCandidates(
  text: string,
  required: GoldStatement[],
  predicted: PredictedStatement[],
): Pair[] {
  return required
    .flatMap(gold =>
      predicted.map(each => ({
        gold,
        predicted: each,
        overlap: measureOverlap(text, gold.pieces, each.pieces),
      })),
    )
    .filter(({ overlap }) => overlap > sameStatement)
}

function pairClosest(candidates: Pair[]): Pair[] {
  const pairs: Pair[] = []
  for (const candidate of candidates.toSorted((a, b) => b.overlap - a.overlap)) {
    const taken = pairs.some(
      ({ gold, predicted }) => gold === candidate.gold || predicted === candidate.predicted,
    )
    if (!taken) pairs.push(candidate)
  }
  return pairs
}

function isExcused({ text, statements }: MarkedParagraph, predicted: PredictedStatement): boolean {
  return statements.some(
    gold => gold.optional && measureOverlap(text, gold.pieces, predicted.pieces) > sameStatement,
  )
}

/** A mention further away is right when it ends in the same name: “Brassart” for “Élodie Brassart”. */
function isSameName(text: string, who: { gold: GoldStatement; predicted: Span }): boolean {
  const names = who.gold.resolved
    ? [who.gold.resolved]
    : who.gold.speakers.map(({ start, end }) => text.slice(start, end))
  const wanted = names.map(name => nameWords(name).at(-1)).filter(name => name !== undefined)
  const given = nameWords(text.slice(who.predicted.start, who.predicted.end))
  return wanted.some(name => given.includes(name))
}

function nameWords(name: string): string[] {
  return (name.match(/\p{Lu}[\p{L}\p{N}-]+/gu) ?? []).map(word => word.toLowerCase())
}
