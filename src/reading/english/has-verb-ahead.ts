import type { Token } from '../text/token.ts'
import { isVerbAt } from './has-verb.ts'
import { PREPOSITIONS } from './words.ts'

/** How far a clause may be looked through. */
export const LONGEST_CLAUSE = 30

/** A verb of the clause's own: those of relative and other subordinate clauses do not count. */
export function hasVerbAhead(tokens: readonly Token[], first: number): boolean {
  let pending = 0
  for (let at = first; at < Math.min(tokens.length, first + LONGEST_CLAUSE); at++) {
    const token = tokens[at]
    if (at > first && opensSubordinate(tokens, at)) pending++
    else if (isVerbAt(tokens, at) && !isVerbAt(tokens, at - 1) && !isCoordinated(tokens, at)) {
      if (pending === 0) return true
      pending--
      continue
    }
    if (pending > 0) continue
    if (token?.kind === 'quotation' && at > first && /^[“"‘'«]\p{Ll}/u.test(token.text)) return true
    if (
      token?.kind === 'word' &&
      /[^aeiou]ed$/.test(token.lower) &&
      !/^(?:hundred|sacred|kindred)$/.test(token.lower) &&
      at > first &&
      !isCoordinated(tokens, at) &&
      !PREPOSITIONS.has(tokens[at - 1]?.lower ?? '') &&
      !/^(?:the|a|an)$/.test(tokens[at - 1]?.lower ?? '')
    )
      return true
  }
  return false
}

/** "learned the organ at six and stood in": the second verb has the subject of the first. */
const isCoordinated = (tokens: readonly Token[], at: number): boolean =>
  /^(?:and|or|but)$/.test(tokens[at - 1]?.lower ?? '')

/** "the locations that would be given" */
const opensSubordinate = (tokens: readonly Token[], at: number): boolean =>
  /^(?:that|which|who|where|whose|when|because|if|although|though|while)$/.test(
    tokens[at]?.lower ?? '',
  )
