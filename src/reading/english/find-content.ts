import type { Token } from '../text/token.ts'
import type { VerbGroup } from './find-verb-groups.ts'
import { isTimeWord, nounPhraseEnd, startsNounPhrase } from './noun-phrases.ts'
import { isAdverb, isFiniteWord, PREPOSITIONS } from './words.ts'

export type Complement = {
  readonly kind: 'clause' | 'quotation' | 'object' | 'noun' | 'infinitive'
  readonly first: number
}

const FARTHEST = 30

/** What follows the verb: "that …", a bare clause, a quotation, after the people addressed and the occasion. */
export function findComplement(
  tokens: readonly Token[],
  { verb, last }: VerbGroup,
): Complement | null {
  let at = last + 1
  let addressed = !verb.takes.has('person')
  const needsAddressee = verb.takes.has('addressee')
  for (; at < Math.min(tokens.length, last + FARTHEST); ) {
    const token = tokens[at]
    if (!token) return null
    if (token.lower === 'that' && needsAddressee && !addressed) return null
    if (token.kind === 'quotation')
      return verb.act === 'describes' && at === last + 1 ? null : quotation(verb, token, at)
    if (token.text === ':' || token.text === ',') {
      const next = tokens[at + 1]
      if (next?.kind === 'quotation') return quotation(verb, next, at + 1)
      if (token.text === ':' || !canSkipAfterComma(tokens, at + 1)) return null
      at++
    } else if (token.lower === 'that' && verb.takes.has('that'))
      return { kind: 'clause', first: at }
    else if (
      /^(?:if|whether|where|how|why|what)$/.test(token.lower) &&
      (verb.takes.has('if') || verb.takes.has('that'))
    )
      return { kind: 'clause', first: at }
    else if (at === last + 1 && token.lower.endsWith('ing') && verb.takes.has('ing'))
      return { kind: 'infinitive', first: at }
    else if (token.lower === 'to' && verb.takes.has('toinf'))
      return { kind: 'infinitive', first: at }
    else if (!addressed && startsNounPhrase(tokens, at)) {
      addressed = true
      at = addresseeEnd(tokens, at)
    } else if (startsNounPhrase(tokens, at)) return bareClause(tokens, verb.takes, at)
    else if (PREPOSITIONS.has(token.lower))
      at = isTimeWord(tokens[at + 1]?.lower ?? '') ? at + 2 : nounPhraseEnd(tokens, at + 1)
    else if (isAdverb(token.lower) || isTimeWord(token.lower)) at++
    else return null
  }
  return null
}

const canSkipAfterComma = (tokens: readonly Token[], at: number): boolean =>
  PREPOSITIONS.has(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'that'

function quotation(verb: VerbGroup['verb'], token: Token, at: number): Complement | null {
  const words = token.quotation?.words ?? 0
  if (verb.takes.has('quote') && words >= 2) return { kind: 'quotation', first: at }
  return verb.takes.has('quoted') && words >= 2 ? { kind: 'object', first: at } : null
}

/** "told Sky News any process …": names end where the next noun phrase begins. */
function addresseeEnd(tokens: readonly Token[], first: number): number {
  const isNamed = /^\p{Lu}/u.test(tokens[first]?.text ?? '')
  if (!isNamed)
    return (
      first +
      (/^(?:the|a|an|his|her|their|its|our)$/.test(tokens[first]?.lower ?? '')
        ? nounPhraseEnd(tokens, first) - first
        : 1)
    )
  let at = first
  while (/^\p{Lu}/u.test(tokens[at]?.text ?? '') && !isTimeWord(tokens[at]?.lower ?? '')) at++
  return at
}

/** Without "that" the words after the verb are said only when they hold a verb, or words in quotation marks. */
function bareClause(
  tokens: readonly Token[],
  takes: VerbGroup['verb']['takes'],
  first: number,
): Complement | null {
  if (takes.has('bare') && hasVerbAhead(tokens, first)) return { kind: 'clause', first }
  if (takes.has('object')) return { kind: 'noun', first }
  return takes.has('quoted') && hasQuotationAhead(tokens, first) ? { kind: 'object', first } : null
}

function hasVerbAhead(tokens: readonly Token[], first: number): boolean {
  for (let at = first; at < Math.min(tokens.length, first + 30); at++) {
    const token = tokens[at]
    if (token && isFiniteWord(token.lower) && !isInRelative(tokens, at)) return true
    if (
      token?.kind === 'word' &&
      /[^aeiou]ed$/.test(token.lower) &&
      at > first &&
      !PREPOSITIONS.has(tokens[at - 1]?.lower ?? '') &&
      !/^(?:the|a|an)$/.test(tokens[at - 1]?.lower ?? '')
    )
      return true
  }
  return false
}

/** "the locations that would be given": these verbs belong to the relative clause. */
function isInRelative(tokens: readonly Token[], at: number): boolean {
  let i = at - 1
  while (i > 0 && (isFiniteWord(tokens[i]?.lower ?? '') || isAdverb(tokens[i]?.lower ?? ''))) i--
  return /^(?:that|which|who|where|whose)$/.test(tokens[i]?.lower ?? '')
}

function hasQuotationAhead(tokens: readonly Token[], first: number): boolean {
  for (let at = first; at < Math.min(tokens.length, first + 30); at++) {
    if ((tokens[at]?.quotation?.words ?? 0) >= 2) return true
    if (tokens[at]?.text === ',' || tokens[at]?.text === ';') return false
  }
  return false
}

/** Where reported words that begin at `first` end. */
export function findEnd(
  tokens: readonly Token[],
  first: number,
  groups: readonly VerbGroup[],
): number {
  const starts = new Map(groups.map(group => [group.first, group]))
  for (let at = first + 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.text === ';') return at
    if (isSource(tokens, at) && tokens[at - 1]?.text === ',') return at - 1
    const group = starts.get(at)
    const link = group ? linkBefore(tokens, at) : null
    if (group && link !== null && link > first) return link
    if (
      token?.text === ',' &&
      tokens[at + 1]?.lower === 'with' &&
      groups.some(({ form, first: verb }) => form === 'participle' && verb > at && verb < at + 8)
    )
      return at
  }
  return withoutStop(tokens, tokens.length)
}

/** "…, adding", "… and said", "but warned": the next verb of the same speaker. */
function linkBefore(tokens: readonly Token[], at: number): number | null {
  const before = tokens[at - 1]
  if (before?.text === ',') return at - 1
  if (!/^(?:and|but|while|whilst|before)$/.test(before?.lower ?? '')) return null
  return tokens[at - 2]?.text === ',' ? at - 2 : at - 1
}

export const isSource = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'according' && tokens[at + 1]?.lower === 'to'

export function withoutStop(tokens: readonly Token[], end: number): number {
  let at = end
  while (at > 0 && /^(?:\.+|…|[!?,;:–—])$/.test(tokens[at - 1]?.text ?? '')) at--
  return at
}
