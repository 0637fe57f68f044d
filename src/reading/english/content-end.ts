import type { Token } from '../text/token.ts'
import { hasVerb, isVerbAt } from './has-verb.ts'
import { startsNounPhrase } from './noun-phrases.ts'
import type { Reading } from './sentence-reader.ts'

/** Where reported words that begin at `first` end. */
export function findEnd({ tokens, links }: Reading, first: number): number {
  const isFronted = opensSubordinate(tokens, first)
  const isRelative = isInRelative(tokens, first)
  for (let at = first + 1; at < tokens.length; at++) {
    if (tokens[at]?.text === ';' || links.has(at) || opensContrast(tokens, at)) return at
    if (isRelative && tokens[at]?.text === ',' && isVerbAt(tokens, at + 1)) return at
    if (isFronted && tokens[at]?.text === ',' && opensMainClause(tokens, at + 1)) return at
    if (isSource(tokens, at) && tokens[at - 1]?.text === ',') return at - 1
  }
  return withoutStop(tokens, tokens.length)
}

/** “…”, while landlords welcomed the move */
const opensContrast = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ',' &&
  tokens[at - 1]?.kind === 'quotation' &&
  /^(?:while|whilst|whereas)$/.test(tokens[at + 1]?.lower ?? '')

const FARTHEST_RELATIVE = 7

/** "Unions, who say the plan will cost jobs, will meet": the sentence's own verb comes after the comma. */
const isInRelative = (tokens: readonly Token[], first: number): boolean => {
  const before = tokens.slice(Math.max(0, first - FARTHEST_RELATIVE), first)
  const relative = before.findLastIndex(({ lower }) => lower === 'who' || lower === 'which')
  return relative > 0 && before[relative - 1]?.text === ','
}

/** "While the firm insists the dam is safe, engineers …": the main clause comes after the comma. */
const opensSubordinate = (tokens: readonly Token[], first: number): boolean =>
  /^(?:while|whilst|although|though|whereas|if|when|after)$/.test(tokens[0]?.lower ?? '') &&
  !tokens.slice(0, first).some(({ text }) => text === ',')

const opensMainClause = (tokens: readonly Token[], at: number): boolean =>
  startsNounPhrase(tokens, at) && hasVerb(tokens, at + 1, tokens.length)

export const isSource = (tokens: readonly Token[], at: number): boolean =>
  sourceLength(tokens, at) > 0

/** “…,” per the general manager */
const closesQuotation = (tokens: readonly Token[], at: number): boolean =>
  /,["”’']$/.test(tokens[at - 1]?.text ?? '')

/** How many words say that a source follows: "according to", "in the words of", "per"; 0 when none do. */
export function sourceLength(tokens: readonly Token[], at: number): number {
  const first = tokens[at]?.lower
  if (first === 'according') return tokens[at + 1]?.lower === 'to' ? 2 : 0
  if (first === 'per')
    return at === 0 || tokens[at - 1]?.text === ',' || closesQuotation(tokens, at) ? 1 : 0
  if (first !== 'in' || tokens[at + 1]?.lower !== 'the' || tokens[at + 3]?.lower !== 'of') return 0
  return /^(?:words|view|opinion|telling|estimation|judgment)$/.test(tokens[at + 2]?.lower ?? '')
    ? 4
    : 0
}

export function withoutStop(tokens: readonly Token[], end: number): number {
  let at = end
  while (at > 0 && /^(?:\.+|…|[!?,;:–—])$/.test(tokens[at - 1]?.text ?? '')) at--
  return at
}
