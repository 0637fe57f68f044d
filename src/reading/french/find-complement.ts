import type { Token } from '../text/token.ts'
import { adverbPhraseEnd } from './adverb-phrases.ts'
import type { VerbGroup } from './find-verb-groups.ts'
import { isOneOf } from './grammar-words.ts'
import { isName, nounPhraseEnd, startsNounPhrase } from './noun-phrases.ts'
import { isSkippable, skipOne } from './skip-circumstance.ts'
import { timeExpressionEnd } from './time-words.ts'
import {
  canBe,
  carriesQuote,
  isAdverb,
  looksLikeInfinitive,
  looksLikePastParticiple,
  PREPOSITIONS,
} from './words.ts'

/** What a reporting verb is followed by. */
export type Complement = {
  readonly kind: 'clause' | 'question' | 'quotation' | 'infinitive' | 'object' | 'quality'
  /** Where the words said begin. */
  readonly first: number
}

const FARTHEST = 40
const MOST_PARTICIPLES = 4

/** Walks over adverbs, dates, places and people addressed, to what is said: « a déclaré mardi à l'AFP que … ». */
export function findComplement(
  tokens: readonly Token[],
  group: VerbGroup,
  from: number,
): Complement | null {
  let at = from
  let sawObject = false
  let participles = 0
  while (at < Math.min(tokens.length, from + FARTHEST)) {
    const found = complementHere(tokens, group, { at, from })
    if (found && !(sawObject && found.kind === 'object')) return found
    if (startsNounPhrase(tokens, at) && !isSkippable(tokens, at)) {
      if (
        !group.verb.takes.has('person') &&
        !group.verb.takes.has('à') &&
        !group.verb.takes.has('as')
      )
        return findFarComplement(tokens, group, { at, from })
      sawObject = true
    }
    const next = skipOne(tokens, at)
    if (looksLikePastParticiple(tokens[at]?.lower ?? '') && ++participles > MOST_PARTICIPLES)
      return null
    if (next === at) return findFarComplement(tokens, group, { at, from })
    at = next
  }
  return null
}

/** Past a relative or a participle we could not walk over: only « , que » and « : « » are sure enough. */
function findFarComplement(
  tokens: readonly Token[],
  group: VerbGroup,
  { at, from }: Place,
): Complement | null {
  const { takes } = group.verb
  for (let i = at; i < Math.min(tokens.length, from + FARTHEST); i++) {
    const token = tokens[i]
    if (
      token?.text === ';' ||
      (token && /^(?:et|mais)$/.test(token.lower) && tokens[i - 1]?.text === ',')
    )
      return null
    if (token?.text === ':' && tokens[i + 1]?.kind === 'quotation' && carriesQuote(group.verb))
      return { kind: 'quotation', first: i + 1 }
    if (
      takes.has('que') &&
      /^(?:que|qu')$/.test(token?.lower ?? '') &&
      tokens[i - 1]?.text === ',' &&
      !startsObject(tokens, { at, from }) &&
      hasComma(tokens, from, i - 1)
    )
      return { kind: 'clause', first: i }
  }
  return null
}

/** « explique une part de l'écart, non la tendance, que … »: the verb has its object. */
const startsObject = (tokens: readonly Token[], { at, from }: Place): boolean =>
  at === from && startsNounPhrase(tokens, at)

/** The comma before « que » closes something only when another one opened it. */
function hasComma(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (tokens[at]?.text === ',') return true
  return false
}

type Place = { readonly at: number; readonly from: number }

function complementHere(
  tokens: readonly Token[],
  group: VerbGroup,
  { at, from }: Place,
): Complement | null {
  const token = tokens[at]
  const { takes } = group.verb
  if (!token) return null
  if (group.reflexive && takes.has('se') && at === from && isQuality(token))
    return { kind: 'infinitive', first: at }
  if (token.kind === 'quotation') return quotationHere(group, token, at)
  if (token.text === ':') return colonHere(tokens, group, { at, from })
  if (/^(?:que|qu')$/.test(token.lower) && isOneOf('comparisons', tokens[at - 1]?.lower ?? ''))
    return null
  if (/^(?:que|qu')$/.test(token.lower) && isRestrictive(tokens, group)) return null
  if (/^(?:que|qu')$/.test(token.lower))
    return takes.has('que') || (takes.has('unhidden') && group.negated)
      ? { kind: 'clause', first: at }
      : null
  if (/^(?:si|s'|ce)$/.test(token.lower) && takes.has('si')) return { kind: 'question', first: at }
  if (takes.has('inf') && isInfinitiveHere(tokens, at) && at <= from + 3)
    return { kind: 'infinitive', first: at }
  if (isInfinitiveAfter(tokens, at, 'de') && (takes.has('de') || isDenied(group)))
    return { kind: 'infinitive', first: at }
  if (isInfinitiveAfter(tokens, at, 'à') && takes.has('à')) return { kind: 'infinitive', first: at }
  if (/^(?:de|d'|comme)$/.test(token.lower) && takes.has('as') && at > from - 1)
    return qualityHere(tokens, at, from)
  if (startsNounPhrase(tokens, at) && !isSkippable(tokens, at)) return objectHere(group, at)
  return null
}

/** « se dit prêt à repartir » */
const isQuality = (token: Token): boolean =>
  token.kind === 'word' &&
  !PREPOSITIONS.has(token.lower) &&
  !isOneOf('neverQualities', token.lower) &&
  !isAdverb(token.lower)

/** « n'a concédé que deux tirs »: « ne … que » means only. */
const isRestrictive = (tokens: readonly Token[], { first, negated }: VerbGroup): boolean =>
  !negated && /^(?:ne|n')$/.test(tokens[first]?.lower ?? '')

/** « plus qu'il ne coûte », « le même que »: this « que » compares. */

const LONGEST_FRAGMENT = 8

/** « réclame « une hausse immédiate » des salaires »: a few quoted words inside the writer's own phrase. */
const isFragment = (token: Token): boolean =>
  (token.quotation?.words ?? 0) <= LONGEST_FRAGMENT && /^[«"“]\s*\p{Ll}/u.test(token.text)

const quotationHere = ({ verb }: VerbGroup, token: Token, at: number): Complement | null => {
  const words = token.quotation?.words ?? 0
  if (verb.takes.has('quote') && words >= 2 && !isFragment(token))
    return { kind: 'quotation', first: at }
  return verb.takes.has('quoted') || verb.takes.has('se') || verb.takes.has('quote')
    ? { kind: 'object', first: at }
    : null
}

function colonHere(
  tokens: readonly Token[],
  { verb }: VerbGroup,
  { at, from }: Place,
): Complement | null {
  const next = tokens[at + 1]
  if (!next) return null
  if (next.kind === 'quotation') return { kind: 'quotation', first: at + 1 }
  const isSaid =
    verb.takes.has('quote') && verb.takes.has('que') && isOnlyCircumstance(tokens, from, at)
  return isSaid ? { kind: 'clause', first: at + 1 } : null
}

/** Between the verb and the colon nothing but when and through what: « a précisé hier à l'AFP : le site fermera ». */
function isOnlyCircumstance(tokens: readonly Token[], from: number, end: number): boolean {
  let at = from
  while (at < end) {
    const next = Math.max(timeExpressionEnd(tokens, at), adverbPhraseEnd(tokens, at))
    if (next > at) at = next
    else if (isAdverb(tokens[at]?.lower ?? '')) at++
    else
      return (
        /^(?:à|au|sur)$/.test(tokens[at]?.lower ?? '') &&
        nounPhraseEnd(tokens, at + 1) === end &&
        isName(tokens, end - 1)
      )
  }
  return true
}

/** « avoir repris », « ne pas vouloir », « en vendre ». */
function isInfinitiveHere(tokens: readonly Token[], at: number): boolean {
  let i = at
  while (isOneOf('beforeInfinitive', tokens[i]?.lower ?? '')) i++
  const token = tokens[i]
  return (
    (token?.kind === 'word' && !token.hyphened && canBe(token.lower, 'infinitive')) ||
    (i === at && looksInfinitive(token))
  )
}

const looksInfinitive = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !/^\p{Lu}/u.test(token.text) &&
  looksLikeInfinitive(token.lower) &&
  /(?:er|ir|oir)$/.test(token.lower) &&
  !isNounInEr(token.lower)

const isNounInEr = (lower: string): boolean => isOneOf('nounsLikeInfinitives', lower)

function isInfinitiveAfter(tokens: readonly Token[], at: number, preposition: 'de' | 'à'): boolean {
  const lower = tokens[at]?.lower ?? ''
  const isIt = preposition === 'de' ? lower === 'de' || lower === "d'" : lower === 'à'
  if (!isIt) return false
  return isInfinitiveHere(tokens, at + 1) || tokens[at + 1]?.kind === 'quotation'
}

/** « d'« héroïque » », « comme un signe de … », « de « très dangereux » ». */
const qualityHere = (tokens: readonly Token[], at: number, from: number): Complement | null => {
  const next = tokens[at + 1]
  return next?.kind === 'quotation' || tokens[at]?.lower === 'comme'
    ? { kind: 'quality', first: from }
    : null
}

/** « n'exclut pas une hausse », « n'exclut pas de partir » */
const isDenied = ({ verb, negated }: Pick<VerbGroup, 'verb' | 'negated'>): boolean =>
  verb.takes.has('denied') && negated

const objectHere = ({ verb, negated }: VerbGroup, at: number): Complement | null =>
  verb.takes.has('object') ||
  isDenied({ verb, negated }) ||
  (verb.takes.has('quoted') && !verb.takes.has('person'))
    ? { kind: 'object', first: at }
    : null
