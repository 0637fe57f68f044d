import type { Finding } from '../statements/finding.ts'
import type { Span } from '../text/span.ts'
import type { Sentence } from '../text/split-sentences.ts'
import type { Token } from '../text/token.ts'
import { findMainSubject, findSubjectBefore } from './find-subject.ts'
import type { VerbGroup } from './find-verb-groups.ts'
import { isOneOf } from './grammar-words.ts'
import { nounPhraseEnd, type Run, startsNounPhrase } from './noun-phrases.ts'

/** What the rules share while they read one sentence. */
export type Reading = {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly groups: readonly VerbGroup[]
  /** What has been found so far, in order. */
  readonly found: readonly Finding[]
  /** The subject of the last reporting verb, for verbs coordinated with it. */
  readonly lastSubject: Run | null
}

export function spanOf(tokens: readonly Token[], run: Run): Span {
  const start = tokens[run.first]?.start ?? 0
  return { start, end: tokens[run.end - 1]?.end ?? start }
}

/** The tokens that a span covers. */
export function runOf(tokens: readonly Token[], span: Span | null): Run | null {
  if (!span) return null
  const first = tokens.findIndex(token => token.start >= span.start)
  const after = tokens.findIndex(token => token.start >= span.end)
  return { first, end: after < 0 ? tokens.length : after }
}

export const wordsFrom = (tokens: readonly Token[], first: number, end: number): Span | null =>
  first < end ? spanOf(tokens, { first, end }) : null

/** Who does what this verb says: its own subject, or the one it shares. */
export function findSpeaker(reading: Reading, group: VerbGroup): Run | null {
  const { tokens } = reading
  if (group.impersonal) return agentAfter(tokens, group.last)
  if (group.invertedPronoun !== null)
    return { first: group.invertedPronoun, end: group.invertedPronoun + 1 }
  if (group.form === 'finite') {
    const own = findSubjectBefore(tokens, group.first)
    if (own) return own
  }
  if (group.form === 'infinitive') {
    const narrated = narratedSubject(tokens, group.first)
    if (narrated) return narrated
  }
  return passiveAgent(tokens, group) ?? reading.lastSubject ?? findMainSubject(tokens, group.first)
}

/** « il a été confirmé par la préfecture que » */
function agentAfter(tokens: readonly Token[], verb: number): Run | null {
  if (tokens[verb + 1]?.lower !== 'par') return null
  return { first: verb + 2, end: nounPhraseEnd(tokens, verb + 2) }
}

/** « Et la doyenne du village de conclure : » */
function narratedSubject(tokens: readonly Token[], infinitive: number): Run | null {
  const link = infinitive - 1
  if (!/^(?:de|d')$/.test(tokens[link]?.lower ?? '')) return null
  for (let first = 0; first < Math.min(3, link); first++)
    if (startsNounPhrase(tokens, first) && nounPhraseEnd(tokens, first) === link)
      return { first, end: link }
  return null
}

/** « une alerte a été lancée par un individu, déclarant que »: the participle speaks for the agent. */
function passiveAgent(tokens: readonly Token[], group: VerbGroup): Run | null {
  if (group.form !== 'participle') return null
  let at = group.first - 1
  if (tokens[at]?.text !== ',') return null
  const end = at
  for (let steps = 0; at > 0 && steps < 6; at--, steps++)
    if (tokens[at]?.lower === 'par') return { first: at + 1, end }
  return null
}

export const cueSpan = (tokens: readonly Token[], group: VerbGroup): Span => {
  const first = firstAuxiliary(tokens, group)
  return spanOf(tokens, { first, end: group.last + 1 })
}

/** The verb with its auxiliary and reflexive, without « ne », « lui » or « y ». */
function firstAuxiliary(tokens: readonly Token[], group: VerbGroup): number {
  let first = group.first
  if (group.negated) return first
  while (first < group.last && isOneOf('cueClitics', tokens[first]?.lower ?? '')) first++
  return first
}
