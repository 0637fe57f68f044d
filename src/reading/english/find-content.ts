import type { Token } from '../text/token.ts'
import { isBaseForm } from './common-verbs.ts'
import type { VerbGroup } from './find-verb-groups.ts'
import { isVerbAt } from './has-verb.ts'
import { hasVerbAhead, LONGEST_CLAUSE } from './has-verb-ahead.ts'
import {
  isTimeWord,
  nounPhraseEnd,
  quantityStart,
  startsNounPhrase,
  TIME_NOUN,
} from './noun-phrases.ts'
import { addresseeEnd, splitPhrase } from './split-phrase.ts'
import {
  isAdverb,
  isFiniteWord,
  PREPOSITIONS,
  PRONOUNS,
  type ReportingVerb,
  SAID_OBJECTS,
} from './words.ts'

export type Complement = {
  readonly kind: 'clause' | 'quotation' | 'object' | 'noun' | 'infinitive'
  readonly first: number
}

const FARTHEST = 30

/** What follows the verb: "that …", a bare clause, a quotation, after the people addressed and the occasion. */
export function findComplement(tokens: readonly Token[], group: VerbGroup): Complement | null {
  const { verb, last } = group
  let at = last + 1
  let addressed = !verb.takes.has('person')
  for (; at < Math.min(tokens.length, last + FARTHEST); ) {
    const found = complementAt(tokens, group, { at, addressed })
    if (found !== 'none') return found
    const token = tokens[at]
    if (!token) return null
    if (token.text === ',') at++
    else if (token.text === '(') at = afterParenthesis(tokens, at)
    else if (isTemporal(tokens, at)) at = temporalEnd(tokens, at)
    else if (!addressed && startsNounPhrase(tokens, at)) {
      if (isNobody(token)) return null
      if (!verb.takes.has('addressee') && verb.takes.has('bare') && isSubject(tokens, at))
        return { kind: 'clause', first: at }
      addressed = true
      at = addresseeEnd(tokens, at)
    } else if (startsNounPhrase(tokens, at) || isThere(tokens, at))
      return bareClause(tokens, verb, at)
    else if (PREPOSITIONS.has(token.lower)) {
      if (opensAdjunct(tokens, at) || opensInfinitive(tokens, at)) return null
      const next = afterPreposition(tokens, at)
      const split = isFiniteWord(tokens[next]?.lower ?? '') ? splitPhrase(tokens, at, next) : null
      if (split !== null) return bareClause(tokens, verb, split)
      at = next
    } else if (isAdverb(token.lower) || isTimeWord(token.lower)) at++
    else return null
  }
  return null
}

type Position = { readonly at: number; readonly addressed: boolean }

/** What the token here shows by itself; 'none' when the search goes on. */
function complementAt(
  tokens: readonly Token[],
  { verb, last }: VerbGroup,
  { at, addressed }: Position,
): Complement | null | 'none' {
  const token = tokens[at]
  if (!token) return null
  const { takes } = verb
  if (token.lower === 'that' && takes.has('addressee') && !addressed) return null
  if (token.kind === 'quotation') return quotation(tokens, { verb, last }, at)
  if (token.text === ':' || token.text === ',') {
    if (tokens[at + 1]?.kind === 'quotation') return quotation(tokens, { verb, last }, at + 1)
    return token.text === ',' && canSkipAfterComma(tokens, at + 1) ? 'none' : null
  }
  if (
    PREPOSITIONS.has(token.lower) &&
    tokens[at + 1]?.kind === 'quotation' &&
    takes.has('quoted')
  ) {
    const quoted = quotation(tokens, { verb, last: at - 1 }, at + 1)
    return quoted && { ...quoted, first: at }
  }
  if (token.lower === 'that' && takes.has('that') && !isDemonstrative(tokens, at))
    return { kind: 'clause', first: at }
  if (
    /^(?:if|whether|where|how|why|what)$/.test(token.lower) &&
    (takes.has('if') || takes.has('that'))
  )
    return isQuestionSettled(verb) || tokens[at + 1]?.lower === 'to'
      ? null
      : { kind: 'clause', first: at }
  if (at === last + 1 && token.lower.endsWith('ing') && takes.has('ing'))
    return { kind: 'infinitive', first: at }
  if (token.lower === 'to' && takes.has('toinf')) return { kind: 'infinitive', first: at }
  if (token.lower === 'to' && at === last + 1 && WISHES.test(verb.act)) return null
  return 'none'
}

/** "decides whether", "finds out how": a question settled, not words. */
const isQuestionSettled = ({ act }: ReportingVerb): boolean =>
  /^(?:finds|believes|confirms)$/.test(act)

/** "hopes to publish", "expects to win": plans, not words. */
const WISHES = /^(?:wishes|believes|predicts|estimates)$/

/** "said that night that …" */
const isDemonstrative = (tokens: readonly Token[], at: number): boolean =>
  /^(?:night|day|week|month|year|evening|morning|afternoon)$/.test(tokens[at + 1]?.lower ?? '') &&
  !isVerbAt(tokens, at + 2)

/** "told nobody that he was ill": it was not said. */
const isNobody = ({ lower }: Token): boolean => /^(?:nobody|no-one)$/.test(lower)

const canSkipAfterComma = (tokens: readonly Token[], at: number): boolean =>
  PREPOSITIONS.has(tokens[at]?.lower ?? '') ||
  tokens[at]?.lower === 'that' ||
  (/^(?:in|on|at|to)$/.test(tokens[at - 3]?.lower ?? '') && isSubject(tokens, at))

function afterPreposition(tokens: readonly Token[], at: number): number {
  return isTimeWord(tokens[at + 1]?.lower ?? '') ? at + 2 : nounPhraseEnd(tokens, at + 1)
}

const LONGEST_PARENTHESIS = 6

/** "told the Associated Press (AP) that" */
function afterParenthesis(tokens: readonly Token[], at: number): number {
  const close = tokens.findIndex(({ text }, i) => i > at && text === ')')
  return close > at && close < at + LONGEST_PARENTHESIS ? close + 1 : tokens.length
}

/** "last week", "this morning", "two days ago", "late on Monday" */
const isTemporal = (tokens: readonly Token[], at: number): boolean =>
  (/^(?:last|this|next|earlier|later|late|early|that)$/.test(tokens[at]?.lower ?? '') ||
    tokens[at + 2]?.lower === 'ago') &&
  TIME_NOUN.test(tokens[at + 1]?.lower ?? '') &&
  !isVerbAt(tokens, at + 2)

const temporalEnd = (tokens: readonly Token[], at: number): number =>
  tokens[at + 2]?.lower === 'ago' ? at + 3 : at + 2

/** "said as she swept the floor", "said after the whistle had gone" */
const opensAdjunct = (tokens: readonly Token[], at: number): boolean =>
  /^(?:as|after|before|since|until)$/.test(tokens[at]?.lower ?? '') && isSubject(tokens, at + 1)

/** "agreed to drop the bar", "agreed to have it made" */
const opensInfinitive = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'to' && isBaseForm(tokens[at + 1]?.lower ?? '')

/** "there would be …", "it's", "that's" */
const isThere = (tokens: readonly Token[], at: number): boolean =>
  /^(?:there|there's|there'll)$/.test(tokens[at]?.lower ?? '') &&
  (isFiniteWord(tokens[at + 1]?.lower ?? '') ||
    tokens[at]?.lower !== 'there' ||
    isGenitive(tokens[at + 1]))

const isGenitive = (token: Token | undefined): boolean => token?.lower === "'s"

type Asked = { readonly verb: ReportingVerb; readonly last: number }

function quotation(tokens: readonly Token[], { verb, last }: Asked, at: number): Complement | null {
  const words = tokens[at]?.quotation?.words ?? 0
  if (verb.act === 'describes' && at === last + 1 && !isAfterWhat(tokens, at)) return null
  if (verb.takes.has('quote') && (words >= 2 || isExclaimed(tokens, at)))
    return { kind: 'quotation', first: at }
  return verb.takes.has('quoted') && words >= 2 ? { kind: 'object', first: at } : null
}

/** “Finally!” after a colon: one word, but all that was said. */
const isExclaimed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === ':' && /[.!?]["”’'»]$/.test(tokens[at]?.text ?? '')

const FARTHEST_WHAT = 7

/** "what unions called “a warning shot”"; but "a street called “the Gut”" is a name. */
const isAfterWhat = (tokens: readonly Token[], quotation: number): boolean => {
  const isIndefinite = /^\W(?:an?|one of) /.test(tokens[quotation]?.text ?? '')
  return tokens
    .slice(Math.max(0, quotation - FARTHEST_WHAT), quotation)
    .some(({ lower }) => lower === 'what' || (isIndefinite && lower === 'which'))
}

/** A noun phrase with its own verb: the beginning of a clause. */
export function isSubject(tokens: readonly Token[], first: number): boolean {
  if (!startsNounPhrase(tokens, first)) return false
  let end = nounPhraseEnd(tokens, first)
  while (PREPOSITIONS.has(tokens[end]?.lower ?? '')) end = afterPreposition(tokens, end)
  while (isAdverb(tokens[end]?.lower ?? '')) end++
  return isVerbAt(tokens, end)
}

/** Without "that" the words after the verb are said only when they hold a verb, or words in quotation marks. */
function bareClause(
  tokens: readonly Token[],
  { takes }: ReportingVerb,
  first: number,
): Complement | null {
  if (takes.has('bare') && hasVerbAhead(tokens, first)) return { kind: 'clause', first }
  if (takes.has('bare') && isShare(tokens, first)) return { kind: 'clause', first }
  if (takes.has('always') && !isSaidObject(tokens, first)) return { kind: 'clause', first }
  if (takes.has('nptoinf') && hasInfinitiveAhead(tokens, first)) return { kind: 'clause', first }
  if (takes.has('object') && !hasQuotationAfterColon(tokens, first))
    return isAnaphoric(tokens, first) ? null : { kind: 'noun', first }
  const quoted = takes.has('quoted') && hasQuotationAhead(tokens, first)
  if (quoted) return { kind: 'object', first }
  const colon = takes.has('quote') ? quotationAfterColon(tokens, first) : null
  return colon === null ? null : { kind: 'quotation', first: colon }
}

/** "denied these allegations": the words denied stand elsewhere. */
const isAnaphoric = (tokens: readonly Token[], first: number): boolean =>
  PRONOUNS.has(tokens[first]?.lower ?? '') ||
  (/^(?:the|these|those|all|this|that)$/.test(tokens[first]?.lower ?? '') &&
    /^(?:allegations?|claims?|charges?|accusations?|reports?|rumours?|rumors?)$/.test(
      tokens[nounPhraseEnd(tokens, first) - 1]?.lower ?? '',
    ))

/** "found 62% of people back the ban" */
const isShare = (tokens: readonly Token[], first: number): boolean => {
  const number = quantityStart(tokens, first)
  return number !== null && tokens[number + 1]?.text === '%' && tokens[number + 2]?.lower === 'of'
}

const FEWEST_IN_CLAUSE = 3

/** "said nothing", "said a prayer", "said the minister" */
function isSaidObject(tokens: readonly Token[], first: number): boolean {
  const end = nounPhraseEnd(tokens, first)
  const isObject = tokens.slice(first, end).some(({ lower }) => SAID_OBJECTS.has(lower))
  const rest = tokens.slice(end).findIndex(({ kind, text }) => kind === 'mark' && text !== "'")
  const words = rest < 0 ? tokens.length - end : rest
  return isObject || end - first + words < FEWEST_IN_CLAUSE || words === 0
}

/** "expects growth to slow" */
const hasInfinitiveAhead = (tokens: readonly Token[], first: number): boolean =>
  tokens[nounPhraseEnd(tokens, first)]?.lower === 'to'

const quotationAfterColon = (tokens: readonly Token[], first: number): number | null => {
  const at = tokens.findIndex(({ text }, i) => i >= first && text === ':')
  return at >= 0 && at < first + 12 && tokens[at + 1]?.kind === 'quotation' ? at + 1 : null
}

const hasQuotationAfterColon = (tokens: readonly Token[], first: number): boolean =>
  quotationAfterColon(tokens, first) !== null

function hasQuotationAhead(tokens: readonly Token[], first: number): boolean {
  for (let at = first; at < Math.min(tokens.length, first + LONGEST_CLAUSE); at++) {
    if ((tokens[at]?.quotation?.words ?? 0) >= 2) return true
    if (tokens[at]?.text === ',' || tokens[at]?.text === ';') return false
  }
  return false
}
