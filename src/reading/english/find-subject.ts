import { isCapitalised, type Token } from '../text/token.ts'
import { isVerbAt } from './has-verb.ts'
import { isTimeWord, nounPhraseEnd, type Run, startsNounPhrase, TIME_NOUN } from './noun-phrases.ts'
import {
  DETERMINERS,
  isAdverb,
  isFiniteWord,
  isGerund,
  PREPOSITIONS,
  PRONOUNS,
  QUESTION_WORDS,
  SUBORDINATORS,
} from './words.ts'

const MOST_SEGMENTS = 6

/** The subject written before the verb at `verb`; null when the clause has none of its own ("and added"). */
export function findSubjectBefore(tokens: readonly Token[], verb: number): Run | null {
  let at = verb - 1
  while (at > 0 && (isAdverb(tokens[at]?.lower ?? '') || isTimeWord(tokens[at]?.lower ?? ''))) at--
  at = beforeParenthesis(tokens, at)
  const token = tokens[at]
  if (!token || /^(?:and|but|or|then)$/.test(token.lower)) return null
  if (/^(?:who|which|that)$/.test(token.lower)) return beforeRelative(tokens, at)
  if (PRONOUNS.has(token.lower)) return { first: at, end: at + 1 }
  return findAmongSegments(tokens, at)
}

const LONGEST_PARENTHESIS = 6

/** "the Union of Atheists (UAAR) said" */
function beforeParenthesis(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ')') return at
  for (let open = at - 1; open > Math.max(0, at - LONGEST_PARENTHESIS); open--)
    if (tokens[open]?.text === '(') return open - 1
  return at
}

function beforeRelative(tokens: readonly Token[], relative: number): Run | null {
  const end = tokens[relative - 1]?.text === ',' ? relative - 1 : relative
  return antecedent(tokens, end) ?? findAmongSegments(tokens, end - 1)
}

const LONGEST_ANTECEDENT = 10

/** "criticised by unions, who say": the noun phrase that ends just before the relative pronoun. */
function antecedent(tokens: readonly Token[], end: number): Run | null {
  if (tokens[end]?.text !== ',') return null
  for (let first = end - 1; first > Math.max(0, end - LONGEST_ANTECEDENT); first--) {
    if (tokens[first]?.kind !== 'word') return null
    const isAgent = /^(?:by|from|with)$/.test(tokens[first - 1]?.lower ?? '')
    if (isAgent && nounPhraseEnd(tokens, first) === end) return { first, end }
  }
  return null
}

/** Walks back over the comma-separated stretches before the verb to the noun phrase. */
function findAmongSegments(tokens: readonly Token[], from: number): Run | null {
  let end = tokens[from]?.text === ',' ? from : from + 1
  for (let turns = 0; turns < MOST_SEGMENTS && end > 0; turns++) {
    const start = segmentStart(tokens, end - 1)
    const found = subjectIn(tokens, { first: start, end })
    if (found) return found.first === start ? withHead(tokens, found, { first: start, end }) : found
    if (tokens[start - 1]?.text !== ',') return null
    end = start - 1
  }
  return null
}

function segmentStart(tokens: readonly Token[], from: number): number {
  let at = from
  while (at > 0 && !isBreak(tokens[at - 1])) at--
  return at
}

const isBreak = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind === 'quotation' ||
  (token.kind === 'mark' && /^[,;:–—!?-]$|^\.{2,}$/.test(token.text))

function subjectIn(tokens: readonly Token[], run: Run): Run | null {
  if (isRelativeOfAnother(tokens, run)) return { first: run.first + 1, end: run.end }
  if (isParticiple(tokens, run)) return null
  if (/^(?:who|which|whose|where|when)$/.test(tokens[run.first]?.lower ?? '')) return null
  const first = clauseStart(tokens, run)
  let governed = false
  for (let at = first; at < run.end; at++) {
    const lower = tokens[at]?.lower ?? ''
    if (PREPOSITIONS.has(lower)) governed = true
    else if (at === first && isGerund(lower)) governed = true
    else if (startsNounPhrase(tokens, at) && (!governed || isFreed(tokens, at))) {
      const end = Math.min(run.end, nounPhraseEnd(tokens, at))
      if (!isTemporal(tokens, { first: at, end }) || end === run.end)
        return { first: at, end: withComplements(tokens, end, run.end) }
      at = end - 1
    }
  }
  return null
}

/** "Sentencing him", "…, ranked 140 places lower,": said of the subject, which stands elsewhere. */
const isParticiple = (tokens: readonly Token[], { first, end }: Run): boolean =>
  tokens[first - 1]?.text === ',' &&
  end - first > 1 &&
  /(?:[^e]ed|[^s]ing)$/.test(tokens[first]?.lower ?? '') &&
  tokens[first]?.text === tokens[first]?.lower

const OCCASION =
  /^(?:statement|speech|interview|letter|post|tweet|email|message|note|address|conference|briefing|video|late|early)$/

/** "Sources close to the player", "A statement from the family"; but "The mayor on Monday", "The ministry in a statement". */
function withComplements(tokens: readonly Token[], end: number, limit: number): number {
  const between = tokens.slice(end, limit)
  const isOccasion = between.some(
    ({ lower, kind }) =>
      kind !== 'word' ||
      isTimeWord(lower) ||
      isAdverb(lower) ||
      OCCASION.test(lower) ||
      TIME_NOUN.test(lower),
  )
  const isComplement =
    PREPOSITIONS.has(between[0]?.lower ?? '') || PREPOSITIONS.has(between[1]?.lower ?? '')
  return isComplement && !isOccasion ? limit : end
}

/** "…, which media report, …": the relative clause has a subject of its own. */
const isRelativeOfAnother = (tokens: readonly Token[], { first, end }: Run): boolean =>
  /^(?:which|whom|where|what)$/.test(tokens[first]?.lower ?? '') &&
  startsNounPhrase(tokens, first + 1) &&
  nounPhraseEnd(tokens, first + 1) === end &&
  (end === first + 2 || opensPhrase(tokens[first + 1]))

const opensPhrase = (token: Token | undefined): boolean =>
  token !== undefined &&
  (DETERMINERS.has(token.lower) || PRONOUNS.has(token.lower) || isCapitalised(token))

/** "Every night", "Last week": when it happened, not who did it. */
const isTemporal = (tokens: readonly Token[], { first, end }: Run): boolean =>
  end - first <= 3 && TIME_NOUN.test(tokens[end - 1]?.lower ?? '')

/** "On 21 February 2023 Vladimir Putin announced" */
const followsDate = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 1).some(isCapitalised) && /^\d{4}$/.test(tokens[at - 1]?.text ?? '')

/** "In 2015 the group said": a determiner after a complete phrase is free again. */
const isFreed = (tokens: readonly Token[], at: number): boolean =>
  (/^(?:the|a|an|he|she|they|it|we)$/.test(tokens[at]?.lower ?? '') || followsDate(tokens, at)) &&
  !PREPOSITIONS.has(tokens[at - 1]?.lower ?? '')

/** After the last conjunction or verb of the stretch. */
function clauseStart(tokens: readonly Token[], run: Run): number {
  for (let at = run.end - 1; at >= run.first; at--) {
    const lower = tokens[at]?.lower ?? ''
    if (
      /^(?:but|because|while|although|though|if|whether|that|as|when|after|what)$/.test(lower) &&
      (SUBORDINATORS.has(lower) || lower === 'what')
    )
      return at + 1
    if (lower === 'but') return at + 1
    if (at > run.first && isFiniteWord(lower) && !isNounLike(tokens, at)) return at + 1
    if (lower === 'and' && hasFinite(tokens, run.first, at)) return at + 1
  }
  return run.first
}

const isNounLike = (tokens: readonly Token[], at: number): boolean =>
  /^(?:the|a|an|its|his|her|their|'s|of|this)$/.test(tokens[at - 1]?.lower ?? '')

function hasFinite(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (isFiniteWord(tokens[at]?.lower ?? '')) return true
  return false
}

/** "Khaled Al-Maeena, editor at large, said": what was found is an apposition of the name before it. */
function withHead(tokens: readonly Token[], found: Run, segment: Run): Run {
  if (tokens[segment.end]?.text !== ',') return found
  let first = segment.first
  let widest = found
  for (let turns = 0; turns < MOST_SEGMENTS && tokens[first - 1]?.text === ','; turns++) {
    const head = headStart(tokens, segmentStart(tokens, first - 2))
    const isNoun = startsNounPhrase(tokens, head) && !isGerund(tokens[head]?.lower ?? '')
    if (!isNoun || hasFinite(tokens, head, first - 1)) break
    if (nounPhraseEnd(tokens, head) === first - 1) widest = { first: head, end: segment.end }
    first = head
  }
  return widest
}

/** "but its leader, Jana Polk," */
const headStart = (tokens: readonly Token[], at: number): number =>
  /^(?:but|and|while|as|that)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at

/** "Munn counts eels", "Every night, he wades …": what the sentence opens with, when no verb is known to us. */
function openingSubject(tokens: readonly Token[]): Run | null {
  const run = startsNounPhrase(tokens, 0) ? { first: 0, end: nounPhraseEnd(tokens, 0) } : null
  if (run && !isTemporal(tokens, run)) return run
  const after = tokens.findIndex(({ text }) => text === ',') + 1
  return after > 0 && startsNounPhrase(tokens, after)
    ? { first: after, end: nounPhraseEnd(tokens, after) }
    : null
}

/** The subject of the first conjugated verb before `at`. */
export function findMainSubject(tokens: readonly Token[], at: number): Run | null {
  if (QUESTION_WORDS.has(tokens[0]?.lower ?? '') && tokens.at(-1)?.text === '?') return null
  for (let verb = 1; verb < at; verb++) {
    if (!isVerbAt(tokens, verb)) continue
    const subject = findSubjectBefore(tokens, verb)
    if (subject) return subject
  }
  return openingSubject(tokens)
}
