import type { Token } from '../text/token.ts'
import { isFiniteVerb } from './finite-verbs.ts'
import { isOneOf } from './grammar-words.ts'
import { nounPhraseEnd, type Run, startsNounPhrase } from './noun-phrases.ts'
import { timeExpressionEnd } from './time-words.ts'
import {
  ADVERB_PHRASES,
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  looksLikePastParticiple,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './words.ts'

export type Subject = Run & {
  /** The clause of this verb hangs on another one (« qui », « que », « alors que »). */
  readonly subordinate: boolean
}

/** The subject written before the verb at `verb` (the first of its clitics); null when the clause has none of its own. */
export function findSubjectBefore(tokens: readonly Token[], verb: number): Subject | null {
  const at = skipAdverbialsBack(tokens, verb - 1)
  const token = tokens[at]
  if (!token) return null
  if (isOneOf('subjectRelatives', token.lower)) return antecedent(tokens, at)
  if (isSubjectPronoun(tokens, at))
    return { first: at, end: at + 1, subordinate: SUBORDINATORS.has(tokens[at - 1]?.lower ?? '') }
  if (COORDINATORS.has(token.lower)) return null
  return findAmongSegments(tokens, at)
}

const isSubjectPronoun = (tokens: readonly Token[], at: number): boolean =>
  SUBJECT_PRONOUNS.has(tokens[at]?.lower ?? '') && !tokens[at]?.hyphened

function skipAdverbialsBack(tokens: readonly Token[], from: number): number {
  let at = from
  for (;;) {
    const next = stepBack(tokens, at)
    if (next === at) return at
    at = next
  }
}

function stepBack(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (!token || isSubjectPronoun(tokens, at)) return at
  const phrase = phraseStart(tokens, at)
  if (phrase < at) return phrase - 1
  if (isAdverb(token.lower) && !/^(?:certains|tous|beaucoup)$/.test(token.lower)) return at - 1
  for (let first = Math.max(0, at - 4); first <= at; first++)
    if (timeExpressionEnd(tokens, first) === at + 1) return first - 1
  return at
}

/** Where an adverbial phrase that ends here begins: « de son côté ». */
function phraseStart(tokens: readonly Token[], end: number): number {
  for (let first = Math.max(0, end - 4); first < end; first++) {
    const phrases = ADVERB_PHRASES.get(tokens[first]?.lower ?? '') ?? []
    if (phrases.some(phrase => phrase.length === end - first + 1 && matches(tokens, first, phrase)))
      return first
  }
  return end
}

const matches = (tokens: readonly Token[], first: number, phrase: readonly string[]): boolean =>
  phrase.every((word, i) => tokens[first + i]?.lower === word)

/** « Mario Joseph, l'un de ses avocats, qui précise que »: who is behind « qui ». */
function antecedent(tokens: readonly Token[], relative: number): Subject | null {
  const comma = tokens[relative - 1]?.text === ','
  const subject = comma
    ? findAmongSegments(tokens, relative - 1, comma)
    : phraseEndingAt(tokens, relative)
  return subject
    ? { ...subject, subordinate: true }
    : { first: relative, end: relative + 1, subordinate: true }
}

/** The shortest noun phrase that reaches the relative: « à l'initiative du CHRU de Reims qui ». */
function phraseEndingAt(tokens: readonly Token[], relative: number): Run | null {
  let found: Run | null = null
  for (let first = relative - 1; first >= Math.max(0, relative - 16); first--) {
    const token = tokens[first]
    if (
      !token ||
      token.kind === 'quotation' ||
      isFiniteVerb(tokens, first) ||
      /^[,;:.]$/.test(token.text)
    )
      break
    const begins = startsNounPhrase(tokens, first) || isOneOf('contracted', token.lower)
    if (begins && nounPhraseEnd(tokens, first) === relative) found = { first, end: relative }
    if (found && DETERMINERS.has(token.lower)) break
  }
  return found
}

const MOST_SEGMENTS = 8

/** Walks back over the comma-separated stretches before the verb, past relatives, participles and adverbials, to the noun phrase. */
function findAmongSegments(
  tokens: readonly Token[],
  from: number,
  afterComma = tokens[from]?.text === ',',
): Subject | null {
  let end = afterComma && tokens[from]?.text === ',' ? from : from + 1
  for (let turns = 0; turns < MOST_SEGMENTS && end > 0; turns++) {
    const start = segmentStart(tokens, end - 1)
    const found = subjectInSegment(tokens, { first: start, end })
    if (found) return withHead(tokens, found, start)
    if (tokens[start - 1]?.text !== ',' || isClauseOfItsOwn(tokens, { first: start, end }))
      return null
    end = start - 1
  }
  return null
}

function segmentStart(tokens: readonly Token[], from: number): number {
  let at = from
  while (at > 0 && !isSegmentBreak(tokens[at - 1])) at--
  return at
}

const isSegmentBreak = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'quotation' || /^(?:[,;:–—-]|\.+|…|[!?])$/.test(token.text)

/** « le ministre a ri »: a stretch with a verb of its own is no apposition, and its subject is not ours. */
function isClauseOfItsOwn(tokens: readonly Token[], run: Run): boolean {
  if (
    RELATIVES.has(tokens[run.first]?.lower ?? '') ||
    PREPOSITIONS.has(tokens[run.first]?.lower ?? '')
  )
    return false
  for (let at = run.first; at < run.end; at++) if (isFiniteVerb(tokens, at)) return true
  return false
}

function subjectInSegment(tokens: readonly Token[], run: Run): Subject | null {
  const { first, end } = run
  if (
    RELATIVES.has(tokens[first]?.lower ?? '') &&
    !/^(?:que|qu'|où)$/.test(tokens[first]?.lower ?? '')
  )
    return null
  const boundary = lastBoundary(tokens, run)
  const found = firstNounPhrase(tokens, { first: boundary, end })
  const subordinate = SUBORDINATORS.has(tokens[boundary - 1]?.lower ?? '')
  if (found) return { ...found, subordinate }
  return boundary > first ? beforeRelative(tokens, run) : null
}

/** After the last « que », « mais » or verb of the stretch: there the clause of our verb begins. */
function lastBoundary(tokens: readonly Token[], run: Run): number {
  for (let at = run.end - 1; at >= run.first; at--) {
    const lower = tokens[at]?.lower ?? ''
    if (SUBORDINATORS.has(lower) || RELATIVES.has(lower) || isFiniteVerb(tokens, at)) return at + 1
    if (isOneOf('clauseLinks', lower) || joinsClauses(tokens, at, run.first)) return at + 1
  }
  return run.first
}

/** « a écourté sa visite et François Hollande a confié »: after this « et » another subject begins. */
function joinsClauses(tokens: readonly Token[], at: number, from: number): boolean {
  if (tokens[at]?.lower !== 'et' || !startsNounPhrase(tokens, at + 1)) return false
  for (let i = from; i < at; i++) if (isFiniteVerb(tokens, i)) return true
  return false
}

/** « L'homme qui a tiré a déclaré »: the noun phrase before the relative. */
function beforeRelative(tokens: readonly Token[], run: Run): Subject | null {
  for (let at = run.first + 1; at < run.end; at++) {
    if (!RELATIVES.has(tokens[at]?.lower ?? '')) continue
    const found = firstNounPhrase(tokens, { first: run.first, end: at })
    return found ? { ...found, subordinate: false } : null
  }
  return null
}

/** The first noun phrase of the run that no preposition governs. */
function firstNounPhrase(tokens: readonly Token[], run: Run): Run | null {
  let governed = false
  for (let at = run.first; at < run.end; at++) {
    const token = tokens[at]
    if (!token) return null
    const time = Math.max(timeExpressionEnd(tokens, at), parenthesisEnd(tokens, at, run.end))
    if (time > at) {
      at = Math.min(time, run.end) - 1
      continue
    }
    if (isSubjectPronoun(tokens, at) && !startsNounPhrase(tokens, at))
      return { first: at, end: at + 1 }
    if (startsNounPhrase(tokens, at) && !isGoverned(tokens, at, governed))
      return { first: at, end: Math.min(run.end, nounPhraseEnd(tokens, at)) }
    if (isOpeningAdverbial(token)) governed = true
    if (at === run.first && (looksLikePastParticiple(token.lower) || token.lower.endsWith('ant')))
      governed = true
  }
  return null
}

/** « (Paris) Le ministre »: what stands in parentheses is not the subject. */
function parenthesisEnd(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at]?.text !== '(') return at
  for (let i = at + 1; i < end; i++) if (tokens[i]?.text === ')') return i + 1
  return at
}

const isOpeningAdverbial = (token: Token): boolean =>
  token.text === 'A' || PREPOSITIONS.has(token.lower) || isOneOf('contracted', token.lower)

/** « Dans un communiqué le ministre »: « un » is governed by « dans », « le » is free again. */
function isGoverned(tokens: readonly Token[], at: number, governed: boolean): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  if (PREPOSITIONS.has(before) || isOneOf('contracted', before)) return true
  return governed && !isOneOf('freeDeterminers', tokens[at]?.lower ?? '')
}

/** « Le secrétaire général de l'OTAN, Jens Stoltenberg, »: the apposition found first belongs to the noun phrase before it. */
function withHead(tokens: readonly Token[], found: Subject, start: number): Subject {
  if (found.first !== start || tokens[start - 1]?.text !== ',' || found.subordinate) return found
  const headStart = segmentStart(tokens, start - 2)
  if (!startsNounPhrase(tokens, headStart)) return found
  const isWhole = nounPhraseEnd(tokens, headStart) === start - 1
  return isWhole ? { first: headStart, end: found.end, subordinate: false } : found
}

/** The subject of the last main clause that begins before `at`; of the first one after it when the sentence opens with a participle. */
export function findMainSubject(tokens: readonly Token[], at: number): Subject | null {
  let main: Subject | null = null
  for (let verb = 0; verb < at; verb++) {
    if (!isFiniteVerb(tokens, verb)) continue
    const subject = findSubjectBefore(tokens, firstClitic(tokens, verb))
    if (subject && (!main || !subject.subordinate)) main = subject
  }
  return main ?? findNextSubject(tokens, at)
}

function findNextSubject(tokens: readonly Token[], at: number): Subject | null {
  for (let verb = at + 1; verb < tokens.length; verb++) {
    if (!isFiniteVerb(tokens, verb)) continue
    const subject = findSubjectBefore(tokens, firstClitic(tokens, verb))
    if (subject && subject.first > at && !subject.subordinate) return subject
  }
  return null
}

function firstClitic(tokens: readonly Token[], verb: number): number {
  let first = verb
  while (first > 0 && isOneOf('cliticsBeforeVerb', tokens[first - 1]?.lower ?? '')) first--
  return first
}
