import { english } from '../english/english.ts'
import type { Figure } from '../figures/figure.ts'
import { findFigures } from '../figures/read-figures.ts'
import { french } from '../french/french.ts'
import {
  findOccasion,
  type Occasion,
  readSurroundings,
  type Surroundings,
} from '../occasions/find-occasion.ts'
import { resolveSpeakers, type Speaker } from '../speakers/resolve-speakers.ts'
import type { Span } from '../text/span.ts'
import type { Place } from '../text/split-paragraphs.ts'
import type { Sentence } from '../text/split-sentences.ts'
import { type Language, tokenize } from '../text/tokenize.ts'
import type { Act } from './act.ts'
import { findMode, type Mode } from './find-mode.ts'
import { readArticle } from './find-statements.ts'
import { findTopics } from './find-topics.ts'
import type { Finding } from './finding.ts'
import type { Grammar } from './grammar.ts'
import { isConditionalMood } from './is-conditional-mood.ts'
import { cutPlain, quotationsOf } from './quoted-words.ts'

/** A statement as it stands in an article. All spans are UTF-16 offsets into the text as given. */
export type ReadStatement = {
  /** The words said, in one or several pieces. */
  readonly pieces: readonly Span[]
  readonly mode: Mode
  readonly act: Act
  /** The verb or preposition that attributes; null for a quotation carried by the sentence before. */
  readonly cue: Span | null
  readonly speaker: Speaker | null
  readonly negated: boolean
  /** The attribution itself is hedged: « aurait déclaré », "reportedly said". */
  readonly hedged: boolean
  /** What is said is in the conditional of hearsay: « deux suspects seraient en fuite ». */
  readonly conditional: boolean
  readonly figures: readonly Figure[]
  readonly occasion: Occasion
  /** Names that the words said mention. */
  readonly topics: readonly string[]
  /** Where in the article it stands. */
  readonly place: Place
  /** The name of the rule that found it. */
  readonly rule: string
}

export type ReadingOptions = {
  readonly language: Language
  /** The article's date, YYYY-MM-DD: relative dates are resolved against it. */
  readonly date?: string | undefined
}

const GRAMMARS: Readonly<Record<Language, Grammar>> = { fr: french, en: english }

/** Every statement of a news text, in order: who said what, how, when, with which figures. */
export function readStatements(text: string, options: ReadingOptions): ReadStatement[] {
  const { language } = options
  const grammar = GRAMMARS[language]
  const read = readArticle(text, grammar)
  const speakers = resolveSpeakers(text, read, { language, grammar })
  const quotations = quotationsOf(read)
  return read.flatMap(({ sentence, findings }) => {
    const surroundings =
      findings.length > 0 ? readSurroundings(text, { sentence, findings }, options) : []
    return findings.map(finding =>
      describe(
        text,
        { sentence, finding, surroundings, quotations, speaker: speakers.get(finding) ?? null },
        options,
      ),
    )
  })
}

type Found = {
  readonly sentence: Sentence
  readonly finding: Finding
  readonly surroundings: Surroundings
  /** Those of the whole article. */
  readonly quotations: readonly Span[]
  readonly speaker: Speaker | null
}

function describe(
  text: string,
  { sentence, finding, surroundings, quotations, speaker }: Found,
  { language }: ReadingOptions,
): ReadStatement {
  const { content, act, cue, negated, hedged, rule } = finding
  const mode = findMode(text, content, quotations)
  const words = content.map(span => tokenize(text, span, language))
  const plain = content.flatMap(span => cutPlain(span, quotations))
  const governor = rule.startsWith('verb-') ? cue : null
  return {
    pieces: content,
    mode,
    act,
    cue,
    speaker,
    negated,
    hedged,
    conditional: isConditionalMood(text, { plain, words, governor }, language),
    figures: words.flatMap(tokens => findFigures(text, tokens, language)),
    occasion: findOccasion(
      surroundings,
      (finding.echoOf ? sentence : (cue ?? finding.speaker ?? sentence)).start,
    ),
    topics: findTopics(words, language),
    place: sentence.place,
    rule,
  }
}
