import type { Token } from '../text/token.ts'
import { isCommonPast, isCommonPresent } from './common-verbs.ts'
import {
  AUXILIARIES,
  BE,
  DETERMINERS,
  HAVE,
  isAdverb,
  isFiniteWord,
  PREPOSITIONS,
} from './words.ts'

/** Does a conjugated verb stand here? Surer than the word alone: "shares rose" but "the shares", "a note published by". */
export function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  if (AUXILIARIES.has(token.lower)) return true
  if (isFiniteWord(token.lower))
    return at === 0 || !(opensNoun(tokens[at - 1]) || isNounWithOf(tokens, at))
  if (at === 0 || !followsNoun(tokens, at)) return false
  if (isCommonPast(token.lower)) return tokens[at + 1]?.lower !== 'by'
  return isCommonPresent(token.lower) && !isFiniteWord(tokens[at + 1]?.lower ?? '')
}

export function hasVerb(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (isVerbAt(tokens, at)) return true
  return false
}

/** "its plans", "the claims" */
const opensNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:the|a|an|its|his|her|their|our|my|your|no|any|'s|of|whose)$/.test(token.lower)

/** "the big hit of the evening", "new plans of action" */
const isNounWithOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'of' &&
  /^(?:hit|cut|shot|set|show|shows|leads|needs|plans|aims|faces|leaves|means|claims|reports|estimates|notes|charges|promises|demands|warnings)$/.test(
    tokens[at]?.lower ?? '',
  )

function followsNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[isAdverb(tokens[at - 1]?.lower ?? '') && at > 1 ? at - 2 : at - 1]
  if (!before || (before.kind === 'mark' && !/^[%),]$/.test(before.text))) return false
  return !(
    DETERMINERS.has(before.lower) ||
    PREPOSITIONS.has(before.lower) ||
    BE.has(before.lower) ||
    HAVE.has(before.lower)
  )
}
