import { speakerLexicon } from '../speakers/speaker-lexicon.ts'
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
  | 'nptoinf'
  | 'always'
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
/** "the council say", "the data show": singular nouns with a plural verb. */
export const COLLECTIVES = wordSet(classes.collectives)
/** "said nothing", "said a prayer": what is said is no clause. */
export const SAID_OBJECTS = wordSet(classes.saidObjects)
/** "more than 200", "at least half" */
export const QUANTITY_PREFIXES = wordSet(classes.quantityPrefixes)
/** "the mayor's claim that": what the speaker does by it. */
export const SAYING_NOUNS = readActs(classes.sayingNouns)
/** "is adamant that" */
export const CONVICTIONS = readActs(classes.convictions)
export const FIRST_PERSON_OPENINGS = wordSet(classes.firstPersonOpenings)
export const HEADLINE_SPEAKERS = wordSet(classes.headlineSpeakers)
export const QUESTION_WORDS = wordSet(classes.questionWords)
/** What things go "according to" without being said. */
export const NO_SOURCES = wordSet(classes.noSources)
/** "interview with X" */
export const INTERVIEWS = wordSet(classes.interviews)
const ADVERBS = wordSet(classes.adverbs)
const FINITE = wordSet(classes.finite)

export const isAdverb = (lower: string): boolean =>
  ADVERBS.has(lower) ||
  (lower.endsWith('ly') &&
    lower.length > 4 &&
    !/^(?:family|assembly|italy|july|supply|reply|ally)$/.test(lower))

const TELLERS = once((): ReadonlySet<string> => {
  const { roleNouns, organisations, documents, anonymous } = speakerLexicon('en')
  const nouns = [...roleNouns, ...organisations, ...documents, ...anonymous]
  return new Set([
    ...[...nouns, ...wordSet(classes.tellers)].flatMap(noun => [noun, `${noun}s`]),
    ...COLLECTIVES,
    ...HEADLINE_SPEAKERS,
  ])
})
const NOT_TELLERS = wordSet(classes.notTellers)

/** Nouns for those who can say or write something; most nouns in -er, -ist or -man are people. */
export const isTeller = (lower: string): boolean =>
  TELLERS().has(lower) ||
  (/(?:..er|..or|ist|ian|eer|man|men|woman|women|person|people|crat|employee|mate)s?$/.test(
    lower,
  ) &&
    !NOT_TELLERS.has(lower))

/** "claim=says warning=warns" */
function readActs(written: string): ReadonlyMap<string, Act> {
  return new Map(
    written.split(' ').map(entry => {
      const [word = '', act = ''] = entry.split('=')
      return [word, act as Act] as const
    }),
  )
}

/** "speaking", "having"; but not "everything", "king" or "morning". */
export const isGerund = (lower: string): boolean =>
  lower.endsWith('ing') &&
  lower.length > 4 &&
  !/(?:thing|evening|morning|meeting|building|spring|string|ruling|beijing|briefing|hearing)$/.test(
    lower,
  )

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
  for (const forms of index.values()) forms.sort((a, b) => b.verb.tail.length - a.verb.tail.length)
  return index
}

export const reportingForms = (lower: string): readonly ReportingForm[] =>
  REPORTING().get(lower) ?? []

/** A word that shows a conjugated verb: an auxiliary, a frequent verb, or a reporting verb in -s or in the past. */
export const isFiniteWord = (lower: string): boolean => CONJUGATED().has(lower)

const CONJUGATED = once(
  (): ReadonlySet<string> =>
    new Set([
      ...AUXILIARIES,
      ...FINITE,
      ...[...REPORTING()]
        .filter(([, forms]) => forms.some(({ form }) => form === 'third' || form === 'past'))
        .map(([spelling]) => spelling),
    ]),
)
