import type { Finding } from '../../statements/finding.ts'
import type { Span } from '../../text/span.ts'
import type { Sentence } from '../../text/split-sentences.ts'
import type { Token } from '../../text/token.ts'
import { canSpeak } from '../can-speak.ts'
import { endWithoutStop, findClauseEnd } from '../find-content-end.ts'
import { findInvertedSubject } from '../find-inverted-subject.ts'
import type { VerbGroup } from '../find-verb-groups.ts'
import { isFiniteVerb } from '../finite-verbs.ts'
import { isOneOf } from '../grammar-words.ts'
import type { Run } from '../noun-phrases.ts'
import { cueSpan, type Reading, spanOf, wordsFrom } from '../sentence-reader.ts'
import { timeExpressionEnd } from '../time-words.ts'
import {
  COORDINATORS,
  carriesQuote,
  isAdverb,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from '../words.ts'

/** « … », a-t-il ajouté. · « … », a déclaré la ministre, « … ». · La route est coupée, a annoncé la préfecture. */
export function readIncise(reading: Reading, group: VerbGroup): Finding | null {
  const { tokens } = reading
  if (group.form !== 'finite' || !canClose(group)) return null
  const left = leftEnd(tokens, group.first)
  if (left === null) return null
  const speaker = findInvertedSubject(tokens, group)
  if (!speaker || !isIncise(tokens, group, { left, speaker })) return null
  const content = contentAround(reading, group, { left, speaker })
  if (content.length === 0) return null
  return {
    rule: 'incise',
    content,
    cue: cueSpan(tokens, group),
    act: group.verb.act,
    speaker: spanOf(tokens, speaker),
    negated: false,
    hedged: group.conditional,
  }
}

const canClose = ({ verb }: VerbGroup): boolean => carriesQuote(verb) || verb.takes.has('que')

/** Where the words before the incise end; null when what stands before the verb cannot end them. */
function leftEnd(tokens: readonly Token[], first: number): number | null {
  let at = first - 1
  if (isAdverb(tokens[at]?.lower ?? '') && tokens[at - 1]?.text === ',') at--
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'quotation') return at + 1
  return /^(?:[,!?…–—-]|\.{3})$/.test(token.text) ? at + (/^[!?…]/.test(token.text) ? 1 : 0) : null
}

type Parts = { readonly left: number; readonly speaker: Run }

function isIncise(tokens: readonly Token[], group: VerbGroup, { left, speaker }: Parts): boolean {
  const before = tokens[left - 1]
  if (group.invertedPronoun !== null) return true
  if (before?.kind === 'quotation')
    return tokens[left]?.text === ',' || (before.quotation?.words ?? 0) >= 4 || left === 1
  const isTerminal = !group.verb.takes.has('object') && isEnd(tokens[speaker.end])
  if (!canSpeak(tokens, speaker) && !isTerminal) return false
  if (isAside(tokens, left)) return false
  return hasFiniteVerb(tokens, clauseStart(tokens, left), left)
    ? isClosedAfter(tokens, speaker.end)
    : resumes(tokens, speaker.end) || isTagged(tokens, group, speaker)
}

/** « ; le ministre, Luc Rey, assure l'intérim »: the verb of the clause before does not count. */
const clauseStart = (tokens: readonly Token[], left: number): number =>
  tokens.findLastIndex(({ text }, at) => at < left && text === ';') + 1

/** « Ses carnets, que la bibliothèque a acquis, révèlent »: the verb has its subject before a relative. */
function isAside(tokens: readonly Token[], left: number): boolean {
  const comma = tokens.findLastIndex(({ text }, at) => at < left - 1 && text === ',')
  return (
    isOneOf('relatives', tokens[comma + 1]?.lower ?? '') &&
    comma > 0 &&
    !hasFiniteVerb(tokens, clauseStart(tokens, left), comma)
  )
}

/** « Rien d'inquiétant, assure son entourage. »: bare words may be said too when somebody who can speak ends the sentence. */
const isTagged = (tokens: readonly Token[], { verb }: VerbGroup, speaker: Run): boolean =>
  verb.takes.has('que') && isEnd(tokens[speaker.end]) && canSpeak(tokens, speaker)

const isEnd = (token: Token | undefined): boolean => !token || /^\.$/.test(token.text)

function hasFiniteVerb(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (isFiniteVerb(tokens, at)) return true
  return false
}

/** After the speaker: the end, a comma, a date, a medium. */
const isClosedAfter = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return (
    !token ||
    token.kind === 'mark' ||
    PREPOSITIONS.has(token.lower) ||
    token.lower === 'au' ||
    timeExpressionEnd(tokens, at) > at ||
    isAdverb(token.lower)
  )
}

/** « Les faits, précise le parquet, se sont produits mardi »: the sentence goes on after the comma. */
const resumes = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ',' && hasFiniteVerb(tokens, at + 1, Math.min(tokens.length, at + 8))

function contentAround(
  reading: Reading,
  group: VerbGroup,
  { left, speaker }: Parts,
): readonly Span[] {
  const { tokens } = reading
  const before = wordsFrom(
    tokens,
    leftStart(withoutOvertaken(reading, group, left), left),
    endWithoutStop(tokens, left),
  )
  const after = rightPart(reading, { left, speaker }, Math.max(group.last + 1, speaker.end))
  return [before, after].filter(span => span !== null)
}

/** « La délégation menaçait de partir, a-t-il relaté », « Ils disent leur lassitude : « … », souffle Marie »: the incise attributes what the last verb gave. */
function withoutOvertaken(reading: Reading, group: VerbGroup, left: number): Reading {
  const { tokens, found } = reading
  const last = found.at(-1)
  const reaches =
    (last?.content.at(-1)?.end ?? 0) >= (tokens[endWithoutStop(tokens, left) - 1]?.end ?? 0)
  const isQuoted = tokens[left - 1]?.kind === 'quotation'
  const isOvertaken = isQuoted ? tokens[left - 2]?.text === ':' : group.invertedPronoun !== null
  return last?.rule.startsWith('verb-') && reaches && isOvertaken
    ? { ...reading, found: found.slice(0, -1) }
    : reading
}

/** The words before the incise begin with the sentence, or after what was already said in it. */
function leftStart({ sentence, tokens, found }: Reading, left: number): number {
  const taken = Math.max(
    0,
    ...found.flatMap(({ content, cue }) => [...content.map(({ end }) => end), cue?.end ?? 0]),
  )
  let first = 0
  while (first < left && (tokens[first]?.start ?? 0) < taken) first++
  while (first < left && isOpening(tokens, first)) first++
  return afterColon(sentence, first, left)
}

const isOpening = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (!token) return false
  if (/^[,;–—-]$/.test(token.text)) return true
  return COORDINATORS.has(token.lower) && tokens[at + 1]?.kind === 'quotation'
}

/** « Le constat est sévère : « … », dit-il »: only the quotation is his. A headline tells its subject first. */
function afterColon({ tokens, place }: Sentence, first: number, left: number): number {
  for (let at = first; at < left - 1; at++)
    if (tokens[at]?.text === ':' && (place !== 'body' || tokens[at + 1]?.kind === 'quotation'))
      return at + 1
  return first
}

function rightPart(reading: Reading, { left, speaker }: Parts, from: number): Span | null {
  const { tokens, groups } = reading
  const quotation = nextQuotation(reading, from)
  if (quotation !== null)
    return wordsFrom(tokens, quotation, findClauseEnd(tokens, quotation, groups))
  const isInterrupted = !hasFiniteVerb(tokens, 0, left) && tokens[left - 1]?.kind !== 'quotation'
  if (!isInterrupted || tokens[speaker.end]?.text !== ',') return null
  return wordsFrom(tokens, speaker.end + 1, findClauseEnd(tokens, speaker.end + 1, groups))
}

const FARTHEST = 16

function nextQuotation({ tokens, groups }: Reading, from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + FARTHEST); at++) {
    if (isOneOf('endOfIncise', tokens[at]?.lower ?? '')) return null
    if (tokens[at]?.kind === 'quotation')
      return (tokens[at]?.quotation?.words ?? 0) >= 3 ? at : null
    if (SUBORDINATORS.has(tokens[at]?.lower ?? '') || RELATIVES.has(tokens[at]?.lower ?? ''))
      return null
    if (isFiniteVerb(tokens, at) || groups.some(group => group.first === at)) return null
  }
  return null
}
