import type { Act } from '../statements/act.ts'
import { once } from '../text/once.ts'
import { wordSet } from '../text/word-set.ts'
import { conjugate, type VerbForm } from './conjugate.ts'
import { wordsOf } from './grammar-words.ts'
import commonVerbs from './lexicons/common-verbs.json' with { type: 'json' }
import reportingVerbs from './lexicons/reporting-verbs.json' with { type: 'json' }
import classes from './lexicons/word-classes.json' with { type: 'json' }

/** What may follow or surround a reporting verb; the lexicon says what each word means. */
export type Frame =
  | 'que'
  | 'quote'
  | 'incise'
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
  | 'unhidden'

export type ReportingVerb = {
  readonly infinitive: string
  readonly act: Act
  readonly takes: ReadonlySet<Frame>
  /** Written « s'indigner », « se féliciter »: it reports only when reflexive. */
  readonly reflexive: boolean
  /** « faire savoir », « mettre en garde »: the fixed words after the conjugated one. */
  readonly tail: readonly string[]
}

/** Can this verb stand in an incise, or before a colon? */
export const carriesQuote = ({ takes }: ReportingVerb): boolean =>
  takes.has('quote') || takes.has('incise')

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
/** « d'autres études », « de nombreux élus »: before these « de » is an article. */
export const MANY = wordSet(classes.manyAdjectives)
export const NUMBER_WORDS = wordSet(classes.numberWords)
/** « je », « vous »: outside quotation marks they belong to an interview, whose words are nested. */
export const SPEECH_PRONOUNS = wordSet(classes.speechPronouns)
/** Names stand after these without being anybody's words: « la journée « collège mort » ». */
export const LABELLED = wordSet(classes.labelledNouns)
/** « selon le calendrier », « selon la saison »: nothing there speaks. */
export const NOT_SOURCES = wordSet(classes.notSources)
/** « Chez les Verts, on … », « à la mairie, on … »: what begins a sentence whose « on » is somebody. */
export const INSIDERS = wordSet(classes.insiders)
/** « entretien avec X » */
export const INTERVIEWS = wordSet(classes.interviews)
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

/** One bit a form: a written word may be several. */
const BITS: Readonly<Record<VerbForm, number>> = {
  finite: 1,
  conditional: 2,
  'present-participle': 4,
  'past-participle': 8,
  infinitive: 16,
}

const FORMS = once(indexForms)

/** Conjugates each verb once: what every written form can be, and which reporting verbs it can belong to. */
function indexForms() {
  const byHead = groupByHead()
  const reporting = new Map<string, ReportingForm[]>()
  const forms = new Map<string, number>()
  for (const infinitive of new Set([...byHead.keys(), ...commonVerbs.verbs.split(' ')]))
    for (const { written, form } of conjugate(infinitive)) {
      forms.set(written, (forms.get(written) ?? 0) | BITS[form])
      for (const verb of byHead.get(infinitive) ?? []) addTo(reporting, written, { verb, form })
    }
  return { reporting, forms }
}

/** « mettre en garde » stands under « mettre ». */
function groupByHead(): ReadonlyMap<string, readonly ReportingVerb[]> {
  const heads = new Map<string, ReportingVerb[]>()
  for (const { verb: written, act, takes } of reportingVerbs.verbs) {
    const { reflexive, words } = splitReflexive(written)
    const [head = '', ...tail] = words
    const frames = new Set(takes.split(' ') as Frame[])
    const verb = { infinitive: written, act: act as Act, takes: frames, reflexive, tail }
    addTo(heads, head, verb)
  }
  return heads
}

function addTo<Item>(index: Map<string, Item[]>, key: string, item: Item): void {
  const known = index.get(key)
  if (known) known.push(item)
  else index.set(key, [item])
}

function splitReflexive(written: string): { reflexive: boolean; words: readonly string[] } {
  const plain = written.replace(/^(?:se |s')/, '')
  return { reflexive: plain !== written, words: plain.split(' ') }
}

export const reportingForms = (lower: string): readonly ReportingForm[] =>
  FORMS().reporting.get(lower) ?? []

const UNMISTAKABLE = /(?:aient|èrent|eront|erait|eraient|irait|iraient|iront)$/

/** Could this word be a finite verb? A noun of the same form (« la marche ») is told apart by its neighbours. */
export function canBeFinite(lower: string): boolean {
  const forms = FORMS().forms.get(lower)
  return forms === undefined
    ? lower.endsWith('t') && UNMISTAKABLE.test(lower)
    : (forms & (BITS.finite | BITS.conditional)) !== 0
}

/** « serait », « viendrait », and of verbs that no lexicon knows « dézonerait »; but not « retrait ». */
export const isConditional = (lower: string): boolean =>
  FORMS().forms.has(lower)
    ? canBe(lower, 'conditional')
    : /(?:[ei]r|[dv]r|ttr)(?:ait|aient)$/.test(lower)

export const canBe = (lower: string, form: VerbForm): boolean =>
  ((FORMS().forms.get(lower) ?? 0) & BITS[form]) !== 0

/** Could a verb that no lexicon knows be written so in the third person? */
export const looksLikeFinite = (lower: string): boolean =>
  canBeFinite(lower) ||
  /(?:[^aeiouy]e|[ae]nt|[aio]it|ie|oie|ue|oue|èrent|[aeo]nd|.a|[iu]t|urt|ert|et|oud)$/.test(lower)

export const looksLikeInfinitive = (lower: string): boolean =>
  canBe(lower, 'infinitive') || (/[^aeiouy]er$|[^o]ir$|[^aeiou]re$/.test(lower) && lower.length > 4)

export const looksLikePastParticiple = (lower: string): boolean =>
  canBe(lower, 'past-participle') || /(?:[^aeiou]é|ée|és|ées)$/.test(lower)

const AVOIR = new Set(conjugate('avoir').map(({ written }) => written))
const ETRE = new Set(conjugate('être').map(({ written }) => written))

/** « refuse de dire », « devrait annoncer », but not « a dû reconnaître ». */
export const UNSAID_VERBS = new Set(
  wordsOf('unsaidVerbs').flatMap(verb =>
    conjugate(verb)
      .filter(({ form }) => form !== 'past-participle')
      .map(({ written }) => written),
  ),
)

/** Verbs that tie an adjective to their subject: « se veut », « reste », « se montre ». */
export const COPULAS = new Set(
  classes.copulas.split(' ').flatMap(verb => conjugate(verb).map(({ written }) => written)),
)

const participlesOf = (verbs: string): ReadonlySet<string> =>
  new Set(
    verbs.split(' ').flatMap(verb =>
      conjugate(verb)
        .filter(({ form }) => form === 'past-participle')
        .map(({ written }) => written),
    ),
  )

/** « cité », « relayée »: what a body does that passes words on. */
export const RELAYED = participlesOf(classes.relayVerbs)

/** « serait parti » tells what has happened, « serait interdit » what will. */
export const PERFECT_WITH_ETRE = participlesOf(classes.perfectWithEtre)
/** « souhaiterait » is a wish made politely, no hearsay. */
export const WISHES = new Set(
  classes.politeWishes.split(' ').flatMap(verb =>
    conjugate(verb)
      .filter(({ form }) => form === 'conditional')
      .map(({ written }) => written),
  ),
)

export const isAvoir = (lower: string): boolean => AVOIR.has(lower)
export const isEtre = (lower: string): boolean => ETRE.has(lower)
