import type { Token } from '../text/token.ts'
import type { VerbGroup } from './find-verb-groups.ts'
import { isFiniteVerb } from './finite-verbs.ts'
import { isOneOf } from './grammar-words.ts'
import { nounPhraseEnd, startsNounPhrase } from './noun-phrases.ts'
import { isAdverb, RELATIVES, SUBORDINATORS } from './words.ts'

/** Where a reported clause that begins at `first` ends: at the next thing its speaker is said to do, at a source, or with the sentence. */
export function findClauseEnd(
  tokens: readonly Token[],
  first: number,
  groups: readonly VerbGroup[],
): number {
  const starts = new Map(groups.map(group => [group.first, group]))
  for (let at = first + 1; at < tokens.length; at++) {
    if (isHardStop(tokens, at, first)) return at
    const link = linkBefore(tokens, at)
    if (link === null) continue
    const group = starts.get(at)
    if (group && link < at && opensNewStatement(group, tokens, at)) return link
    if (link < at && (opensSource(tokens, at) || opensRemark(tokens, at))) return link
  }
  return endWithoutStop(tokens, tokens.length)
}

const isHardStop = (tokens: readonly Token[], at: number, first: number): boolean => {
  const token = tokens[at]
  if (!token) return true
  if (token.text === ';') return !/^(?:que|qu')$/.test(tokens[at + 1]?.lower ?? '')
  if (token.text === ':')
    return isLongQuotation(tokens[at + 1]) || tokens[first]?.kind === 'quotation'
  return token.text === ')' && !hasOpening(tokens, first, at)
}

/** « …: « Elles ont bien été comptées. » »: a quotation that stands by itself. */
const isLongQuotation = (token: Token | undefined): boolean =>
  token?.kind === 'quotation' && (token.quotation?.words ?? 0) >= 5

function hasOpening(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = at - 1; i >= first; i--) if (tokens[i]?.text === '(') return true
  return false
}

/** Where the words that lead to `at` begin (« , tout en », « mais », « et »); null when nothing does. */
function linkBefore(tokens: readonly Token[], at: number): number | null {
  let i = at - 1
  while (
    i > 0 &&
    (isAdverb(tokens[i]?.lower ?? '') || isOneOf('leadingWords', tokens[i]?.lower ?? ''))
  )
    i--
  if (isOneOf('links', tokens[i]?.lower ?? '')) return tokens[i - 1]?.text === ',' ? i - 1 : i
  if (tokens[i]?.text === ',') return i
  return i + 1 < at && /^(?:tout|avant|pour)$/.test(tokens[i + 1]?.lower ?? '') ? i + 1 : null
}

/** « …, estimant que », « … mais nie », « …, a-t-il ajouté »: a verb with no subject of its own before it. */
function opensNewStatement(group: VerbGroup, tokens: readonly Token[], at: number): boolean {
  if (group.form !== 'infinitive') return true
  return (
    isOneOf('infinitiveLeads', tokens[at - 1]?.lower ?? '') &&
    /^(?:avant|et|,)$/.test(tokens[at - 2]?.lower ?? tokens[at - 2]?.text ?? '')
  )
}

const opensSource = (tokens: readonly Token[], at: number): boolean =>
  /^(?:selon|d'après)$/.test(tokens[at]?.lower ?? '') ||
  (tokens[at]?.lower === "d'" && tokens[at + 1]?.lower === 'après')

/** « …, ce que dément la mairie », « …, comme l'avait annoncé le club », « …, citant un premier bilan »: the writer's own remark. */
function opensRemark(tokens: readonly Token[], at: number): boolean {
  const [first, second, third] = [0, 1, 2].map(i => tokens[at + i]?.lower ?? '')
  if (tokens[at - 1]?.text !== ',') return false
  if (first === 'citant') return true
  if (first === 'ce') return /^(?:que|qu'|qui)$/.test(second ?? '')
  return (
    first === 'comme' &&
    /^(?:l'|le)$/.test(second ?? '') &&
    isFiniteVerb(tokens, at + 2) &&
    third !== ''
  )
}

export function endWithoutStop(tokens: readonly Token[], end: number): number {
  let at = end
  while (at > 0 && /^(?:\.+|…|[!?,;:–—])$/.test(tokens[at - 1]?.text ?? '')) at--
  return at
}

/** Where an infinitive or a noun phrase that is said ends: sooner than a clause, at the first break. */
export function findPhraseEnd(
  tokens: readonly Token[],
  first: number,
  groups: readonly VerbGroup[],
): number {
  const end = findClauseEnd(tokens, first, groups)
  for (let at = first + 1; at < end; at++) if (isPhraseBreak(tokens, at)) return at
  return end
}

function isPhraseBreak(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at] ?? { text: '', lower: '' }
  if (text === ':' || text === ';') return true
  if (text === ',')
    return isBreakAfterComma(tokens, at + 1) || opensRemarkOnQuotation(tokens, at + 1)
  if (lower === 'et')
    return (
      isFiniteVerb(tokens, at + 1) ||
      opensClause(tokens, at + 1) ||
      (isOneOf('verbClitics', tokens[at + 1]?.lower ?? '') && isFiniteVerb(tokens, at + 2))
    )
  return /^(?:mais|alors|tandis)$/.test(lower)
}

const isBreakAfterComma = (tokens: readonly Token[], at: number): boolean => {
  const { lower } = tokens[at] ?? { lower: '' }
  if (isOneOf('phraseBreaks', lower)) return true
  return (
    SUBORDINATORS.has(lower) ||
    RELATIVES.has(lower) ||
    lower.endsWith('ant') ||
    isFiniteVerb(tokens, at) ||
    isFiniteVerb(tokens, at + 1) ||
    opensClause(tokens, at)
  )
}

/** « dit vouloir « remettre des trains », une pique à son prédécesseur »: what the writer thinks of the words. */
const opensRemarkOnQuotation = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 2]?.kind === 'quotation' && /^(?:un|une|des)$/.test(tokens[at]?.lower ?? '')

/** « …, le conseil a estimé »: a subject and its verb. */
const opensClause = (tokens: readonly Token[], at: number): boolean => {
  if (!startsNounPhrase(tokens, at)) return false
  const end = nounPhraseEnd(tokens, at)
  return isFiniteVerb(tokens, end) || isFiniteVerb(tokens, end + 1)
}
