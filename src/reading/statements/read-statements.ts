import { english } from '../english/english.ts'
import { french } from '../french/french.ts'
import { resolveSpeakers, type Speaker } from '../speakers/resolve-speakers.ts'
import type { Span } from '../text/span.ts'
import type { Place } from '../text/split-paragraphs.ts'
import type { Language } from '../text/tokenize.ts'
import type { Act } from './act.ts'
import { findMode, type Mode } from './find-mode.ts'
import { type Grammar, readArticle } from './find-statements.ts'

/** A statement as it stands in an article. All spans are UTF-16 offsets into the text as given. */
export type ReadStatement = {
  /** The words said, in one or several pieces. */
  readonly content: readonly Span[]
  readonly mode: Mode
  readonly act: Act
  /** The verb or preposition that attributes; null for a quotation carried by the sentence before. */
  readonly cue: Span | null
  readonly speaker: Speaker | null
  readonly negated: boolean
  /** The attribution itself is hedged: « aurait déclaré », "reportedly said". */
  readonly hedged: boolean
  /** Where in the article it stands. */
  readonly place: Place
  /** The name of the rule that found it. */
  readonly rule: string
}

export type ReadingOptions = {
  readonly language: Language
}

const GRAMMARS: Readonly<Record<Language, Grammar>> = { fr: french, en: english }

/** Every statement of a news text, in order: who said what. */
export function readStatements(text: string, { language }: ReadingOptions): ReadStatement[] {
  const grammar = GRAMMARS[language]
  const read = readArticle(text, grammar)
  const speakers = resolveSpeakers(text, read, {
    language,
    grammar,
  })
  return read.flatMap(({ sentence, findings }) =>
    findings.map(finding => ({
      content: finding.content,
      mode: findMode(text, finding.content),
      act: finding.act,
      cue: finding.cue,
      speaker: speakers.get(finding) ?? null,
      negated: finding.negated,
      hedged: finding.hedged,
      place: sentence.place,
      rule: finding.rule,
    })),
  )
}
