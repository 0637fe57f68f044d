import type { Token } from '../text/token.ts'
import { findModal } from './find-modal.ts'
import { isDeterminerOnly, isNounHere } from './finite-verbs.ts'
import { isOneOf } from './grammar-words.ts'
import {
  ADVERB_PHRASE_WORDS,
  CLITICS,
  COPULAS,
  canBe,
  isAdverb,
  isAvoir,
  isConditional,
  isEtre,
  looksLikePastParticiple,
  NEGATIONS,
  type ReportingForm,
  type ReportingVerb,
  reportingForms,
  SUBJECT_PRONOUNS,
  UNSAID_VERBS,
  WISHES,
} from './words.ts'

/** A reporting verb with its auxiliary and clitics: « n'a pas exclu », « a-t-il ajouté », « tout en estimant ». */
export type VerbGroup = {
  readonly verb: ReportingVerb
  readonly form: 'finite' | 'participle' | 'infinitive'
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

/** The conjugated word (the auxiliary when there is one) and the verb that carries the meaning. */
type Core = {
  readonly head: number
  readonly verb: number
  readonly form: VerbGroup['form']
  readonly impersonal?: boolean
}

function findCore(tokens: readonly Token[], at: number, form: ReportingForm['form']): Core | null {
  switch (form) {
    case 'past-participle':
      return findCompound(tokens, at)
    case 'finite':
    case 'conditional':
      return isNounHere(tokens, at) ? null : { head: at, verb: at, form: 'finite' }
    case 'present-participle':
      return isPredicate(tokens, at) || isDeterminerOnly(tokens[at - 1]?.lower ?? '')
        ? null
        : { head: at, verb: at, form: 'participle' }
    case 'infinitive':
      return findInfinitive(tokens, at)
  }
}

/** « se veut rassurant », « reste menaçant »: an adjective. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (isAdverb(tokens[before]?.lower ?? '')) before--
  return COPULAS.has(tokens[before]?.lower ?? '') || isEtre(tokens[before]?.lower ?? '')
}

function findInfinitive(tokens: readonly Token[], at: number): Core | null {
  if (isUnsaid(tokens, at) || isDeterminerOnly(tokens[at - 1]?.lower ?? '')) return null
  const modal = findModal(tokens, at)
  return modal === null || isUnsaid(tokens, modal + 1)
    ? { head: at, verb: at, form: 'infinitive' }
    : { head: modal, verb: at, form: 'finite' }
}

const FARTHEST_AUXILIARY = 8

function findCompound(tokens: readonly Token[], at: number): Core | null {
  for (let back = at - 1; back >= Math.max(0, at - FARTHEST_AUXILIARY); back--) {
    const token = tokens[back]
    if (!token) return null
    if (isAvoir(token.lower)) return withAvoir(tokens, back, at)
    if (isEtre(token.lower))
      return isReflexiveBefore(tokens, back)
        ? core(tokens, back, at)
        : findImpersonal(tokens, back, at)
    if (!canStandInside(token)) return sharesAuxiliary(tokens, at)
  }
  return sharesAuxiliary(tokens, at)
}

/** « il a été annoncé que », « il est précisé que » */
function findImpersonal(tokens: readonly Token[], auxiliary: number, at: number): Core | null {
  const head = isAvoir(tokens[auxiliary - 1]?.lower ?? '') ? auxiliary - 1 : auxiliary
  const isIl = tokens[head - 1]?.lower === 'il'
  const ahead = tokens.slice(at + 1, at + 10)
  const hasQue = ahead.some(({ lower }) => lower === 'que' || lower === "qu'")
  const isSupposed = /^(?:s'|si)$/.test(tokens[head - 2]?.lower ?? '')
  return isIl && hasQue && !isSupposed ? { head, verb: at, form: 'finite', impersonal: true } : null
}

/** After avoir a participle rarely agrees: « a une fille déclarée » is no reporting verb. */
const withAvoir = (tokens: readonly Token[], head: number, at: number): Core | null =>
  /[ée]e$|[^i]s$|es$/.test(tokens[at]?.lower ?? '') && !hasObjectClitic(tokens, head)
    ? null
    : core(tokens, head, at)

function core(tokens: readonly Token[], head: number, verb: number): Core | null {
  const form = formOfAuxiliary(tokens[head]?.lower ?? '')
  return form === 'infinitive' && isUnsaid(tokens, head) ? null : { head, verb, form }
}

function formOfAuxiliary(lower: string): VerbGroup['form'] {
  if (canBe(lower, 'present-participle')) return 'participle'
  return canBe(lower, 'infinitive') ? 'infinitive' : 'finite'
}

const hasObjectClitic = (tokens: readonly Token[], head: number): boolean =>
  isOneOf('objectClitics', tokens[head - 1]?.lower ?? '')

function isReflexiveBefore(tokens: readonly Token[], auxiliary: number): boolean {
  const before = tokens[auxiliary - 1]?.lower
  return before === "s'" || before === 'se' || before === "m'" || before === 'me'
}

/** What may come between the auxiliary and its participle: « a, dans la foulée, ajouté ». */
const canStandInside = (token: Token): boolean =>
  token.hyphened ||
  token.text === ',' ||
  isAdverb(token.lower) ||
  NEGATIONS.has(token.lower) ||
  ADVERB_PHRASE_WORDS.has(token.lower)

/** « a appelé au calme et demandé aux riverains »: the second participle shares the auxiliary of the first. */
function sharesAuxiliary(tokens: readonly Token[], at: number): Core | null {
  if (!isOneOf('links', tokens[at - 1]?.lower ?? '')) return null
  for (let back = at - 2; back > 0; back--) {
    const token = tokens[back]
    if (!token || /^[.;:]$/.test(token.text)) return null
    if (looksLikePastParticiple(token.lower) && isAvoir(tokens[back - 1]?.lower ?? ''))
      return { head: at, verb: at, form: 'finite' }
  }
  return null
}

/** « sans préciser », « refuse de dire », « devrait annoncer », « peut dire »: nobody has said it yet. */
function isUnsaid(tokens: readonly Token[], at: number): boolean {
  let back = at - 1
  while (back > 0 && isOneOf('betweenGovernorAndInfinitive', tokens[back]?.lower ?? '')) back--
  const governor = tokens[back]?.lower ?? ''
  return isOneOf('unsaid', governor) || UNSAID_VERBS.has(governor)
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
