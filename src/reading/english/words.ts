import type { Act } from '../statements/act.ts'
import { once } from '../text/once.ts'
import { wordSet } from '../text/word-set.ts'
import { inflect, type VerbForm } from './inflect.ts'
import lexicon from './lexicons/reporting-verbs.json' with { type: 'json' }
import classes from './lexicons/word-classes.json' with { type: 'json' }

/** What may follow a reporting verb; the lexicon says what each word means. */
export type Frame =
  | 'that'
  | 'bare'
  | 'quote'
  | 'person'
  | 'addressee'
  | 'quoted'
  | 'object'
  | 'toinf'
  | 'ing'
  | 'if'

export type ReportingVerb = {
  readonly base: string
  readonly act: Act
  readonly takes: ReadonlySet<Frame>
  /** "rule out", "call for": the fixed words after the verb. */
  readonly tail: readonly string[]
}

export type ReportingForm = { readonly verb: ReportingVerb; readonly form: VerbForm }

export const DETERMINERS = wordSet(classes.determiners)
export const PREPOSITIONS = wordSet(classes.prepositions)
export const INNER_PREPOSITIONS = wordSet(classes.innerPrepositions)
export const SUBORDINATORS = wordSet(classes.subordinators)
export const COORDINATORS = wordSet(classes.coordinators)
export const PRONOUNS = wordSet(classes.pronouns)
export const AUXILIARIES = wordSet(classes.auxiliaries)
export const BE = wordSet(classes.be)
export const HAVE = wordSet(classes.have)
export const UNSAID = wordSet(classes.unsaid)
export const ABBREVIATIONS = wordSet(classes.abbreviations)
/** Nouns that "say" and "show" without anybody speaking. */
export const MUTE_NOUNS = wordSet(classes.muteNouns)
/** What things go "according to" without being said. */
export const NO_SOURCES = wordSet(classes.noSources)
const ADVERBS = wordSet(classes.adverbs)
const FINITE = wordSet(classes.finite)

export const isAdverb = (lower: string): boolean =>
  ADVERBS.has(lower) ||
  (lower.endsWith('ly') &&
    lower.length > 4 &&
    !/^(?:family|assembly|italy|july|supply|reply|ally)$/.test(lower))

const REPORTING = once(indexForms)

function indexForms(): ReadonlyMap<string, readonly ReportingForm[]> {
  const index = new Map<string, ReportingForm[]>()
  for (const { verb: written, act, takes } of lexicon.verbs) {
    const [base = '', ...tail] = written.split(' ')
    const verb = {
      base: written,
      act: act as Act,
      takes: new Set(takes.split(' ') as Frame[]),
      tail,
    }
    for (const { written: spelling, form } of inflect(base))
      index.set(spelling, [...(index.get(spelling) ?? []), { verb, form }])
  }
  return index
}

export const reportingForms = (lower: string): readonly ReportingForm[] =>
  REPORTING().get(lower) ?? []

/** A word that shows a conjugated verb: an auxiliary, a frequent verb, or a reporting verb in -s or in the past. */
export const isFiniteWord = (lower: string): boolean =>
  AUXILIARIES.has(lower) ||
  FINITE.has(lower) ||
  reportingForms(lower).some(({ form }) => form === 'third' || form === 'past')
