import { isCapitalised, type Token } from '../text/token.ts'
import { startsNounPhrase } from './noun-phrases.ts'
import {
  BE,
  COLLECTIVES,
  DETERMINERS,
  HAVE,
  isAdverb,
  PREPOSITIONS,
  type ReportingForm,
  type ReportingVerb,
  reportingForms,
  UNSAID,
} from './words.ts'

/** A reporting verb with its auxiliaries: "has also claimed", "did not say", "adding". */
export type VerbGroup = {
  readonly verb: ReportingVerb
  readonly form: 'finite' | 'participle'
  /** Positions in the sentence's tokens, the last one included. */
  readonly first: number
  readonly last: number
  readonly negated: boolean
  /** "reportedly said" */
  readonly hedged: boolean
}

/** The reporting verbs of one sentence, in order. Passives, nouns ("the report") and what nobody has said yet are left out. */
export function findVerbGroups(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let at = 0; at < tokens.length; at++) {
    const group = readGroup(tokens, at)
    if (!group) continue
    groups.push(group)
    at = group.last
  }
  return groups
}

function readGroup(tokens: readonly Token[], at: number): VerbGroup | null {
  const token = tokens[at]
  if (token?.kind !== 'word' || (isCapitalised(token) && at > 0)) return null
  for (const form of reportingForms(token.lower)) {
    const group = complete(tokens, at, form)
    if (group) return group
  }
  return null
}

function complete(
  tokens: readonly Token[],
  at: number,
  { verb, form }: ReportingForm,
): VerbGroup | null {
  const last = matchTail(tokens, at, verb.tail)
  if (last === null) return null
  const first = firstAuxiliary(tokens, at)
  const before = tokens.slice(first, at).map(token => token.lower)
  if (!isActive(tokens, { first, at, form }, before)) return null
  return {
    verb,
    form: form === 'ing' && !before.some(word => BE.has(word)) ? 'participle' : 'finite',
    first,
    last,
    negated: before.some(word => word === 'not' || word === 'never' || word.endsWith("n't")),
    hedged: before.some(word => word === 'reportedly' || word === 'allegedly'),
  }
}

function matchTail(tokens: readonly Token[], at: number, tail: readonly string[]): number | null {
  return tail.every((word, i) => tokens[at + 1 + i]?.lower === word) ? at + tail.length : null
}

function firstAuxiliary(tokens: readonly Token[], at: number): number {
  let first = at
  while (first > 0 && isAuxiliaryOrAdverb(tokens[first - 1])) first--
  while (
    first < at &&
    isAdverb(tokens[first]?.lower ?? '') &&
    !/^(?:not|never|reportedly|allegedly)$/.test(tokens[first]?.lower ?? '')
  )
    first++
  return first
}

const isAuxiliaryOrAdverb = (token: Token | undefined): boolean =>
  token !== undefined &&
  (BE.has(token.lower) ||
    HAVE.has(token.lower) ||
    UNSAID.has(token.lower) ||
    isAdverb(token.lower) ||
    /^(?:do|does|did|don't|doesn't|didn't)$/.test(token.lower))

type Place = { readonly first: number; readonly at: number; readonly form: ReportingForm['form'] }

function isActive(tokens: readonly Token[], place: Place, before: readonly string[]): boolean {
  if (before.some(word => UNSAID.has(word))) return false
  const { form } = place
  if (form === 'participle')
    return before.some(word => HAVE.has(word)) && !before.some(word => BE.has(word))
  if (form === 'past' && isImpersonal(tokens, place)) return true
  if (form === 'past' && isAskedOf(tokens, place)) return false
  if (form === 'past' && before.some(word => BE.has(word) || HAVE.has(word)))
    return before.every(word => !BE.has(word))
  if (before.some(word => /^(?:do|does|did|don't|doesn't|didn't)$/.test(word)))
    return form === 'base'
  if (form === 'ing' && tokens[place.first - 1]?.lower === 'without') return false
  return (form !== 'past' || !before.includes('not')) && !isNounHere(tokens, place)
}

/** "It was announced on Monday that …" */
function isImpersonal(tokens: readonly Token[], { first, at }: Place): boolean {
  const isIt = tokens[first - 1]?.lower === 'it' && BE.has(tokens[at - 1]?.lower ?? '')
  return isIt && tokens.slice(at + 1, at + 8).some(({ lower }) => lower === 'that')
}

/** "a stark warning that", "a 40-page ruling that" */
const NOUNS_IN_ING = new Set([
  'warning',
  'ruling',
  'finding',
  'showing',
  'feeling',
  'reading',
  'hearing',
  'meaning',
])

/** "the report", "police reports", "his claims": after a determiner, a preposition or a genitive the word is a noun. */
function isNounHere(tokens: readonly Token[], { first, at, form }: Place): boolean {
  const before = tokens[first - 1]
  if (!before) return form !== 'ing'
  if (form === 'third' && isPluralNoun(tokens, first)) return true
  if (/^(?:so|what)$/.test(before.lower) && form !== 'past') return true
  if (form === 'ing' && before.kind === 'word' && NOUNS_IN_ING.has(tokens[at]?.lower ?? ''))
    return !/^(?:and|but|while|with|as|by|in|after|before)$/.test(before.lower)
  if (before.kind === 'quotation' && form !== 'past' && form !== 'ing')
    return !/[,?!.]["”’']$/.test(before.text)
  if ((before.kind === 'number' && !isYear(tokens, first - 1)) || before.lower === "'s") return true
  if (
    DETERMINERS.has(before.lower) &&
    !/^(?:that|some|many|several|most|both|all|one|others?|another)$/.test(before.lower)
  )
    return true
  if (
    form === 'base' &&
    !canBePlural(before) &&
    !(opensClause(tokens, at + 1) && hasPluralHead(tokens, first))
  )
    return true
  if (form === 'ing' && /^(?:from|to|without|on|of|for|about)$/.test(before.lower)) return true
  return (
    form !== 'past' && form !== 'ing' && PREPOSITIONS.has(before.lower) && before.lower !== 'as'
  )
}

/** "the three Baltic states", "the delegates of fifty states", "under scattered rules": a plural where a singular subject would be. */
function isPluralNoun(tokens: readonly Token[], at: number): boolean {
  const [second, first] = [tokens[at - 2]?.lower ?? '', tokens[at - 1]?.lower ?? '']
  return (
    PLURAL_NUMBER.test(first) ||
    PLURAL_NUMBER.test(second) ||
    (/(?:[^e]ed|ing)$/.test(first) && PREPOSITIONS.has(second))
  )
}

const PLURAL_NUMBER =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?|hundred|several|many|these|those)$/u

/** "The minister, asked whether she would resign, said": somebody else asks. */
const isAskedOf = (tokens: readonly Token[], { first, at }: Place): boolean =>
  tokens[at]?.lower === 'asked' &&
  tokens[first - 1]?.text === ',' &&
  /^(?:if|whether|about|by|how|why|what|when|in|on)$/.test(tokens[at + 1]?.lower ?? '')

/** "an inquiry in 1976 concluded" */
const isYear = (tokens: readonly Token[], at: number): boolean =>
  /^\d{4}$/.test(tokens[at]?.text ?? '') && PREPOSITIONS.has(tokens[at - 1]?.lower ?? '')

/** "show a record", "insist that no …"; but "a light show that can be seen" */
const opensClause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'that'
    ? startsNounPhrase(tokens, at + 1)
    : startsNounPhrase(tokens, at) || tokens[at]?.text === ','

const FARTHEST_HEAD = 9

/** "Sources close to the player insist", "Figures published today show": the plural stands before the complement. */
function hasPluralHead(tokens: readonly Token[], verb: number): boolean {
  let governs = false
  for (let at = verb - 1; at >= Math.max(0, verb - FARTHEST_HEAD); at--) {
    const token = tokens[at]
    if (token?.kind !== 'word') return false
    if (token.lower === 'and' && startsNounPhrase(tokens, at + 1)) return true
    if (PREPOSITIONS.has(token.lower) || /(?:ed|ing)$/.test(token.lower)) governs = true
    else if (governs && isPlural(token))
      return at === 0 || !PREPOSITIONS.has(tokens[at - 1]?.lower ?? '')
  }
  return false
}

const isPlural = ({ lower }: Token): boolean =>
  /[^s']s$/.test(lower) || /^(?:people|police|men|women|children|those)$/.test(lower)

/** "officials say", "they claim", "police report"; but "a blog post", "whose claim". */
const canBePlural = ({ lower, text }: Token): boolean =>
  /^(?:i|you|we|they|who|that|which|people|police|media|men|women|children|some|many|others|both|all|and|to|do|did|does|don't|didn't|doesn't)$/.test(
    lower,
  ) ||
  COLLECTIVES.has(lower) ||
  (lower.endsWith('s') && !lower.endsWith("'s")) ||
  /^\p{Lu}/u.test(text)
