import type { Token } from '../text/token.ts'
import type { VerbForm } from './inflect.ts'
import { startsNounPhrase } from './noun-phrases.ts'
import { COLLECTIVES, DETERMINERS, PREPOSITIONS } from './words.ts'

/** A form of a reporting verb, and where its auxiliaries begin. */
export type Place = { readonly first: number; readonly at: number; readonly form: VerbForm }

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
export function isNounHere(tokens: readonly Token[], { first, at, form }: Place): boolean {
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
