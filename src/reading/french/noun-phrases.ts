import { isCapitalised, type Token } from '../text/token.ts'
import { adverbPhraseEnd } from './adverb-phrases.ts'
import { isFiniteVerb } from './finite-verbs.ts'
import { isOneOf } from './grammar-words.ts'
import { SPEAKER_NOUNS } from './people.ts'
import { isTimeWord, timeExpressionEnd } from './time-words.ts'
import {
  COORDINATORS,
  canBe,
  DETERMINERS,
  INNER_PREPOSITIONS,
  isAdverb,
  isAvoir,
  isEtre,
  looksLikePastParticiple,
  MANY,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './words.ts'

/** A run of tokens, the end excluded. */
export type Run = { readonly first: number; readonly end: number }

/** Does a noun phrase begin here: a determiner, a name, « plusieurs », « 400 manifestants »? */
export function startsNounPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || timeExpressionEnd(tokens, at) > at) return false
  if (token.kind === 'number') return tokens[at + 1]?.kind === 'word'
  if (token.kind !== 'word' || CONTRACTED.has(token.lower)) return false
  if (/^(?:d'|de)$/.test(token.lower))
    return MANY.has(tokens[at + 1]?.lower ?? '') && !isGoverning(tokens[at - 1])
  if (DETERMINERS.has(token.lower)) return true
  return isName(tokens, at) || STRONG_PRONOUNS.test(token.lower)
}

/** « d'autres études », « de nombreux élus »: here « de » is an article. */
const isGoverning = (before: Token | undefined): boolean =>
  before !== undefined &&
  before.kind === 'word' &&
  !COORDINATORS.has(before.lower) &&
  !/^(?:que|qu'|selon)$/.test(before.lower)

const CONTRACTED = new Set(['du', 'au', 'aux'])
export const STRONG_PRONOUNS = /^(?:celui|celle|ceux|celles)(?:-ci|-là)?$|^(?:lui|elle|eux|elles)$/

/** A capitalised word that no lexicon explains otherwise: « Stoltenberg », « NASA », but not « Interrogé » or « Devant ». */
export function isName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !isCapitalised(token) || isUnaccented(tokens, at)) return false
  const { lower } = token
  if (PREPOSITIONS.has(lower) || SUBORDINATORS.has(lower) || COORDINATORS.has(lower)) return false
  if (SUBJECT_PRONOUNS.has(lower) || DETERMINERS.has(lower) || isTimeWord(lower)) return false
  return (
    at > 0 ||
    (!isAdverb(lower) &&
      (isFollowedByName(tokens) || !(looksLikePastParticiple(lower) || lower.endsWith('ant'))))
  )
}

/** « A Rome », « A la barre »: an « À » that lost its accent opens the sentence. */
const isUnaccented = (tokens: readonly Token[], at: number): boolean =>
  at === 0 && tokens[at]?.text === 'A'

/** « Hervé Quintard »: a first name in -é is no participle. */
const isFollowedByName = (tokens: readonly Token[]): boolean =>
  tokens[1] !== undefined && isCapitalised(tokens[1])

/** Where the noun phrase that begins here ends, its complements included, its appositions not. */
export function nounPhraseEnd(tokens: readonly Token[], first: number): number {
  let at = first + 1
  while (at < tokens.length) {
    const next = stepInside(tokens, at)
    if (next === at) return at
    at = next
  }
  return at
}

function stepInside(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (!token) return at
  if (token.text === '(') return closingParenthesis(tokens, at)
  if (token.kind === 'quotation') return isTitleLike(token) ? at + 1 : at
  if (token.kind === 'number') return at + 1
  if (token.kind === 'mark') return isJoiningMark(tokens, at) ? at + 1 : at
  return stepOverWord(tokens, at)
}

function stepOverWord(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (!token) return at
  const { lower } = token
  if (isOneOf('beforeVerbOnly', lower) || adverbPhraseEnd(tokens, at) > at) return at
  if (INNER_PREPOSITIONS.has(lower)) return stepOverLink(tokens, at)
  if (isCapitalised(token)) return isTimeWord(lower) ? at : at + 1
  if (lower === 'ou') return stepOverLink(tokens, at)
  if (
    PREPOSITIONS.has(lower) ||
    RELATIVES.has(lower) ||
    SUBORDINATORS.has(lower) ||
    COORDINATORS.has(lower)
  )
    return at
  if (DETERMINERS.has(lower))
    return followsLink(tokens, at) || tokens[at - 1]?.lower === 'numéro' ? at + 1 : at
  if (isFiniteVerb(tokens, at) || token.hyphened || isTimeWord(lower)) return at
  if (isAdverb(lower) || isReducedRelative(tokens, at)) return at
  if (isAuxiliaryInfinitive(lower) && !followsLink(tokens, at)) return at
  return at + 1
}

/** « de », « à », « et » stay inside only when more of the noun phrase follows. */
function stepOverLink(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]
  if (!next || next.kind === 'quotation' || timeExpressionEnd(tokens, at + 1) > at + 1) return at
  if (canBe(next.lower, 'infinitive')) return at
  if (/^(?:à|au|aux)$/.test(tokens[at]?.lower ?? '') && isCapitalised(tokens[at - 1] ?? next))
    return at
  if (next.kind === 'mark' || RELATIVES.has(next.lower) || isFiniteVerb(tokens, at + 1)) return at
  const isCoordination = COORDINATORS.has(tokens[at]?.lower ?? '')
  return isCoordination && !canBeCoordinated(tokens, at + 1) ? at : at + 1
}

const canBeCoordinated = (tokens: readonly Token[], at: number): boolean =>
  startsNounPhrase(tokens, at) || isOneOf('coordinatedRoles', tokens[at]?.lower ?? '')

const followsLink = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]?.lower ?? ''
  return INNER_PREPOSITIONS.has(before) || DETERMINERS.has(before) || before === 'ou'
}

/** « a indiqué dans un communiqué avoir ouvert »: the infinitive is said, not part of the communiqué. */
const isAuxiliaryInfinitive = (lower: string): boolean =>
  canBe(lower, 'infinitive') && (isAvoir(lower) || isEtre(lower))

/** « les mesures annoncées mardi »: the noun phrase proper ends before the participle. « l'accusé », « un député » are nouns. */
const isReducedRelative = (tokens: readonly Token[], at: number): boolean => {
  const { lower } = tokens[at] ?? { lower: '' }
  return (
    /(?:é|ée|és|ées)$/.test(lower) &&
    looksLikePastParticiple(lower) &&
    !SPEAKER_NOUNS.has(lower) &&
    !DETERMINERS.has(tokens[at - 1]?.lower ?? '') &&
    isOneOf('afterReducedRelative', tokens[at + 1]?.lower ?? '')
  )
}

const isTitleLike = (token: Token): boolean =>
  (token.quotation?.words ?? 9) <= 4 &&
  /^[«"“]\s*\p{Lu}/u.test(token.text) &&
  !/[.!?]\s*[»"”]$/.test(token.text)

/** The full stop of « M. » and the apostrophe or hyphen of a badly cut name. */
const isJoiningMark = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.text === '.' &&
    tokens[at - 1]?.end === tokens[at]?.start &&
    /^(?:mm?|mme|mlle|mgr|me|dr|pr|st|\p{L})$/u.test(tokens[at - 1]?.lower ?? '')) ||
  tokens[at]?.text === '/'

const LONGEST_PARENTHESIS = 20

function closingParenthesis(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < Math.min(tokens.length, at + LONGEST_PARENTHESIS); i++)
    if (tokens[i]?.text === ')') return i + 1
  return at
}
