import { isCapitalised, type Token } from '../text/token.ts'
import { isNounHere, type Place } from './is-noun-here.ts'
import {
  BE,
  HAVE,
  isAdverb,
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

/** "The minister, asked whether she would resign, said": somebody else asks. */
const isAskedOf = (tokens: readonly Token[], { first, at }: Place): boolean =>
  tokens[at]?.lower === 'asked' &&
  tokens[first - 1]?.text === ',' &&
  /^(?:if|whether|about|by|how|why|what|when|in|on)$/.test(tokens[at + 1]?.lower ?? '')
