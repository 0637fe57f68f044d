import type { Token } from '../text/token.ts'
import { findModal } from './find-modal.ts'
import { isDeterminerOnly, isNounHere } from './finite-verbs.ts'
import { isOneOf } from './grammar-words.ts'
import {
  ADVERB_PHRASE_WORDS,
  COPULAS,
  canBe,
  isAdverb,
  isAvoir,
  isEtre,
  looksLikePastParticiple,
  NEGATIONS,
  type ReportingForm,
  UNSAID_VERBS,
} from './words.ts'

export type CoreForm = 'finite' | 'participle' | 'infinitive'

/** The conjugated word (the auxiliary when there is one) and the verb that carries the meaning. */
export type Core = {
  readonly head: number
  readonly verb: number
  readonly form: CoreForm
  readonly impersonal?: boolean
}

/** The core of a reporting verb at this word; null when it is a noun, a passive or has not been said yet. */
export function findCore(
  tokens: readonly Token[],
  at: number,
  form: ReportingForm['form'],
): Core | null {
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

function formOfAuxiliary(lower: string): CoreForm {
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
