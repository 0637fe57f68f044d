import type { Act } from '../statements/act.ts'
import { once } from '../text/once.ts'
import { wordSet } from '../text/word-set.ts'
import { conjugate, type VerbForm } from './conjugate.ts'
import commonVerbs from './lexicons/common-verbs.json' with { type: 'json' }
import reportingVerbs from './lexicons/reporting-verbs.json' with { type: 'json' }
import classes from './lexicons/word-classes.json' with { type: 'json' }

/** What may follow or surround a reporting verb; the lexicon says what each word means. */
export type Frame =
  | 'que'
  | 'quote'
  | 'inf'
  | 'de'
  | 'à'
  | 'si'
  | 'object'
  | 'quoted'
  | 'as'
  | 'person'
  | 'se'
  | 'denied'

export type ReportingVerb = {
  readonly infinitive: string
  readonly act: Act
  readonly takes: ReadonlySet<Frame>
  /** Written « s'indigner », « se féliciter »: it reports only when reflexive. */
  readonly reflexive: boolean
  /** « faire savoir », « mettre en garde »: the fixed words after the conjugated one. */
  readonly tail: readonly string[]
}

export type ReportingForm = { readonly verb: ReportingVerb; readonly form: VerbForm }

export const DETERMINERS = wordSet(classes.determiners)
export const PREPOSITIONS = wordSet(classes.prepositions)
export const INNER_PREPOSITIONS = wordSet(classes.innerPrepositions)
export const SUBORDINATORS = wordSet(classes.subordinators)
export const COORDINATORS = wordSet(classes.coordinators)
export const RELATIVES = wordSet(classes.relatives)
export const SUBJECT_PRONOUNS = wordSet(classes.subjectPronouns)
export const CLITICS = wordSet(classes.clitics)
export const NEGATIONS = wordSet(classes.negations)
export const SPEAKER_NOUNS = wordSet(classes.speakerNouns.toLowerCase())
export const ABBREVIATIONS = wordSet(classes.abbreviations)
/** « c'est l'avertissement de X »: nouns that attribute, and the act they name. */
export const NOMINAL_CUES: ReadonlyMap<string, Act> = new Map(
  classes.nominalCues.split(' ').map(entry => {
    const [noun = '', act] = entry.split('=')
    return [noun, act as Act] as const
  }),
)
/** « Procès Pelicot : « … » »: what a headline is about is not who speaks in it. */
export const HEADLINE_TOPICS = wordSet(classes.headlineTopics)
/** Nouns that « prévoient », « indiquent » and « montrent » without anybody speaking. */
export const MUTE_NOUNS = wordSet(classes.muteNouns)
/** Finite forms that are also nouns: « juge », « note », « annonce ». */
export const NOUNS_TOO = wordSet(classes.verbsThatAreNouns)
const ADVERBS = wordSet(classes.adverbs)
const NOT_ADVERBS = wordSet(classes.notAdverbs)

/** Phrases such as « de son côté », by their first word, longest first. */
export const ADVERB_PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = groupByFirstWord(
  classes.adverbPhrases.split('|').map(phrase => phrase.split(' ')),
)

/** « à en croire », « aux dires de », by their first word. */
export const SOURCE_PHRASES = groupByFirstWord(
  classes.sourcePhrases.split('|').map(phrase => phrase.split(' ')),
)

export const ADVERB_PHRASE_WORDS: ReadonlySet<string> = new Set(classes.adverbPhrases.split(/[| ]/))

function groupByFirstWord(
  phrases: readonly (readonly string[])[],
): Map<string, (readonly string[])[]> {
  const groups = new Map<string, (readonly string[])[]>()
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const first = phrase[0] ?? ''
    groups.set(first, [...(groups.get(first) ?? []), phrase])
  }
  return groups
}

export const isAdverb = (lower: string): boolean =>
  ADVERBS.has(lower) || (lower.endsWith('ment') && lower.length > 6 && !NOT_ADVERBS.has(lower))

const REPORTING = once(indexReportingForms)

function indexReportingForms(): ReadonlyMap<string, readonly ReportingForm[]> {
  const index = new Map<string, ReportingForm[]>()
  for (const { verb: written, act, takes } of reportingVerbs.verbs) {
    const { reflexive, words } = splitReflexive(written)
    const [head = '', ...tail] = words
    const takesSet = new Set(takes.split(' ') as Frame[])
    const verb = { infinitive: written, act: act as Act, takes: takesSet, reflexive, tail }
    for (const { written: spelling, form } of conjugate(head))
      index.set(spelling, [...(index.get(spelling) ?? []), { verb, form }])
  }
  return index
}

function splitReflexive(written: string): { reflexive: boolean; words: readonly string[] } {
  const plain = written.replace(/^(?:se |s')/, '')
  return { reflexive: plain !== written, words: plain.split(' ') }
}

export const reportingForms = (lower: string): readonly ReportingForm[] =>
  REPORTING().get(lower) ?? []

const FORMS = once(indexForms)

function indexForms(): ReadonlyMap<string, ReadonlySet<VerbForm>> {
  const index = new Map<string, Set<VerbForm>>()
  const reporting = reportingVerbs.verbs.map(({ verb }) => splitReflexive(verb).words[0] ?? '')
  for (const infinitive of new Set([...commonVerbs.verbs.split(' '), ...reporting]))
    for (const { written, form } of conjugate(infinitive)) {
      const forms = index.get(written) ?? new Set()
      index.set(written, forms.add(form))
    }
  return index
}

const UNMISTAKABLE = /(?:aient|èrent|eront|erait|eraient|irait|iraient|iront)$/

/** Could this word be a finite verb? A noun of the same form (« la marche ») is told apart by its neighbours. */
export function canBeFinite(lower: string): boolean {
  const forms = FORMS().get(lower)
  return forms ? forms.has('finite') || forms.has('conditional') : UNMISTAKABLE.test(lower)
}

export const isConditional = (lower: string): boolean =>
  FORMS().get(lower)?.has('conditional') ?? /(?:er|ir|r)(?:ait|aient)$/.test(lower)

export const canBe = (lower: string, form: VerbForm): boolean =>
  FORMS().get(lower)?.has(form) ?? false

export const looksLikeInfinitive = (lower: string): boolean =>
  canBe(lower, 'infinitive') || (/[^aeiouy]er$|[^o]ir$|[^aeiou]re$/.test(lower) && lower.length > 4)

export const looksLikePastParticiple = (lower: string): boolean =>
  canBe(lower, 'past-participle') || /(?:[^aeiou]é|ée|és|ées)$/.test(lower)

const AVOIR = new Set(conjugate('avoir').map(({ written }) => written))
const ETRE = new Set(conjugate('être').map(({ written }) => written))

export const isAvoir = (lower: string): boolean => AVOIR.has(lower)
export const isEtre = (lower: string): boolean => ETRE.has(lower)
