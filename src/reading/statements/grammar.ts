import type { Span } from '../text/span.ts'
import type { Sentence, SentenceHabits } from '../text/split-sentences.ts'
import type { Finding } from './finding.ts'

/** What a language brings: how its sentences end, and the statements each one shows. */
export type Grammar = {
  readonly habits: SentenceHabits
  readonly readSentence: (sentence: Sentence) => readonly Finding[]
  /** Who a sentence is about: the speaker of a quotation that follows without saying who speaks. */
  readonly findSubject: (sentence: Sentence) => Span | null
  /** Can these words of a sentence name a speaker: somebody, a body, a document? */
  readonly canSpeak: (sentence: Sentence, subject: Span) => boolean
  /** « entretien », "interview": nouns before the name of who answers. */
  readonly interviews: ReadonlySet<string>
  /** Who passes on what a speaker said: « cité par l'AFP », "quoted by Reuters". A language may do without. */
  readonly findRelay?: (sentence: Sentence, speaker: Span) => Span | null
}

/** A sentence and the statements found in it. */
export type ReadSentence = { readonly sentence: Sentence; readonly findings: readonly Finding[] }
