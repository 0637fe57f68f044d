import type { Token } from '../text/token.ts'
import { adverbPhraseEnd } from './adverb-phrases.ts'
import { isOneOf } from './grammar-words.ts'
import { nounPhraseEnd, startsNounPhrase } from './noun-phrases.ts'
import { timeExpressionEnd } from './time-words.ts'
import { canBe, isAdverb, looksLikePastParticiple, NEGATIONS, PREPOSITIONS } from './words.ts'

/** « mardi », « de son côté »: a noun phrase that only says when or how. */
export const isSkippable = (tokens: readonly Token[], at: number): boolean =>
  timeExpressionEnd(tokens, at) > at || adverbPhraseEnd(tokens, at) > at

/** Past one adverb, date, place or person addressed after a reporting verb; the same place when none stands here. */
export function skipOne(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (!token) return at
  const time = timeExpressionEnd(tokens, at)
  if (time > at) return time
  const phrase = adverbPhraseEnd(tokens, at)
  if (phrase > at) return phrase
  if (PREPOSITIONS.has(token.lower) || isOneOf('contracted', token.lower))
    return skipPrepositional(tokens, at)
  if (isAdverb(token.lower) || NEGATIONS.has(token.lower) || token.hyphened) return at + 1
  if (token.text === ',') return skipComma(tokens, at)
  if (token.text === '(') return nounPhraseEnd(tokens, at - 1)
  if (startsNounPhrase(tokens, at)) return nounPhraseEnd(tokens, at)
  return looksLikePastParticiple(token.lower) ||
    token.lower.endsWith('ant') ||
    canBe(token.lower, 'infinitive')
    ? at + 1
    : at
}

function skipPrepositional(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]
  if (!next || next.kind === 'quotation') return at + 1
  return next.kind === 'mark' ? at + 1 : nounPhraseEnd(tokens, at + 1)
}

/** A comma may open something set between commas: « a déclaré, lundi à Paris, que ». */
function skipComma(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]
  if (!next) return at
  const opens =
    PREPOSITIONS.has(next.lower) ||
    isAdverb(next.lower) ||
    timeExpressionEnd(tokens, at + 1) > at + 1
  return opens || isOneOf('afterCommaOfAddress', next.lower) || next.kind === 'quotation'
    ? at + 1
    : at
}
