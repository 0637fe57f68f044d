import type { Token } from '../text/token.ts'
import { type Core, type CoreForm, findCore } from './find-core.ts'
import { isOneOf } from './grammar-words.ts'
import {
  CLITICS,
  isAdverb,
  isAvoir,
  isConditional,
  isEtre,
  NEGATIONS,
  type ReportingForm,
  type ReportingVerb,
  reportingForms,
  SUBJECT_PRONOUNS,
  WISHES,
} from './words.ts'

/** A reporting verb with its auxiliary and clitics: « n'a pas exclu », « a-t-il ajouté », « tout en estimant ». */
export type VerbGroup = {
  readonly verb: ReportingVerb
  readonly form: CoreForm
  /** Positions in the sentence's tokens, the last one included. */
  readonly first: number
  readonly last: number
  /** « il » of « a-t-il ajouté ». */
  readonly invertedPronoun: number | null
  readonly negated: boolean
  readonly conditional: boolean
  readonly reflexive: boolean
  /** « il a été annoncé que »: nobody in particular. */
  readonly impersonal: boolean
}

/** The reporting verbs of one sentence, in order. Passives, nouns (« la note ») and participles used as adjectives are left out. */
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
  if (token?.kind !== 'word') return null
  const forms = reportingForms(token.lower)
  return forms.length === 0 ? null : firstReading(tokens, at, forms)
}

function firstReading(
  tokens: readonly Token[],
  at: number,
  forms: readonly ReportingForm[],
): VerbGroup | null {
  for (const { verb, form } of inOrder(tokens, at, forms)) {
    const core = findCore(tokens, at, form)
    const group = core && complete(tokens, core, verb)
    if (group) return group
  }
  return null
}

/** « s'est dit »: after an auxiliary « dit » is a participle, whatever else it could be. */
function inOrder(
  tokens: readonly Token[],
  at: number,
  forms: readonly ReportingForm[],
): readonly ReportingForm[] {
  const before = tokens[at - 1]?.lower ?? ''
  const participles = forms.filter(({ form }) => form === 'past-participle')
  return isAvoir(before) || isEtre(before)
    ? participles
    : [...participles, ...forms.filter(({ form }) => form !== 'past-participle')]
}

function complete(tokens: readonly Token[], core: Core, verb: ReportingVerb): VerbGroup | null {
  const last = matchTail(tokens, core.verb, verb.tail)
  if (last === null) return null
  const first = firstClitic(tokens, core.head)
  const clitics = tokens.slice(first, core.head).map(token => token.lower)
  const reflexive = clitics.some(clitic => isOneOf('reflexiveClitics', clitic))
  if (reflexive !== verb.reflexive && !(reflexive && verb.takes.has('se'))) return null
  return {
    verb,
    form: core.form,
    first,
    last,
    invertedPronoun: findInvertedPronoun(tokens, core),
    negated:
      clitics.some(clitic => clitic === 'ne' || clitic === "n'") &&
      isNegatedAfter(tokens, core, last),
    conditional: core.form === 'finite' && isHedged(tokens[core.head]?.lower ?? ''),
    reflexive,
    impersonal: core.impersonal ?? false,
  }
}

/** « aurait déclaré », but not « souhaiterait », which is polite. */
const isHedged = (lower: string): boolean => isConditional(lower) && !WISHES.has(lower)

/** « fait (donc) savoir », « mis en garde »: the fixed words that follow, one adverb allowed before them. */
function matchTail(tokens: readonly Token[], at: number, tail: readonly string[]): number | null {
  let last = at
  for (const word of tail) {
    if (isAdverb(tokens[last + 1]?.lower ?? '') && tokens[last + 1]?.lower !== word) last++
    if (tokens[last + 1]?.lower !== word) return null
    last++
  }
  return last
}

function firstClitic(tokens: readonly Token[], head: number): number {
  let first = head
  while (first > 0 && isClitic(tokens, first - 1)) first--
  return first
}

/** « nous » and « vous » are left to the subject, except after another pronoun. */
function isClitic(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !CLITICS.has(token.lower) || token.hyphened) return false
  return !/^(?:nous|vous)$/.test(token.lower) || SUBJECT_PRONOUNS.has(tokens[at - 1]?.lower ?? '')
}

function findInvertedPronoun(tokens: readonly Token[], core: Core): number | null {
  for (const at of [core.head + 1, core.verb + 1]) if (tokens[at]?.hyphened) return at
  return null
}

function isNegatedAfter(tokens: readonly Token[], core: Core, last: number): boolean {
  for (let at = core.head + 1; at <= last + 2; at++) {
    const lower = tokens[at]?.lower ?? ''
    if (NEGATIONS.has(lower) || lower === 'aucun' || lower === 'aucune') return true
  }
  return false
}
