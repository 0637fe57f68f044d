import { contains, type Span } from '../text/span.ts'
import type { Sentence } from '../text/split-sentences.ts'
import type { Token } from '../text/token.ts'
import type { Grammar, ReadSentence } from './find-statements.ts'
import type { Finding } from './finding.ts'

type FreeQuotation = {
  readonly content: Span
  /** Said in the same breath as the statement before it. */
  readonly continues: boolean
  readonly finding: Finding
}

const FEWEST_WORDS = 5

/** Is every long quotation of the sentence already part of a statement? */
export const isCovered = (sentence: Sentence, findings: readonly Finding[]): boolean =>
  longQuotations(sentence).every(token =>
    findings.some(({ content }) => content.some(span => contains(span, token))),
  )

const longQuotations = ({ tokens }: Sentence): readonly Token[] =>
  tokens.filter(token => (token.quotation?.words ?? 0) >= FEWEST_WORDS)

/** A quotation that stands alone, or after a colon without a reporting verb: its speaker was named just before. */
export function readFreeQuotation(
  sentence: Sentence,
  before: readonly ReadSentence[],
  grammar: Grammar,
): FreeQuotation | null {
  const token = longQuotations(sentence)[0]
  if (!token) return null
  const content = { start: token.start, end: token.end }
  if (isAfterColon(sentence, token)) return introduced(content, grammar.findSubject(sentence))
  return standsAlone(sentence) ? standing(sentence, content, before, grammar) : null
}

const isAfterColon = ({ tokens }: Sentence, token: Token): boolean =>
  tokens[tokens.indexOf(token) - 1]?.text === ':'

const introduced = (content: Span, speaker: Span | null): FreeQuotation | null =>
  speaker && { content, continues: false, finding: makeFinding('colon', content, speaker) }

/** Nothing but quotations and marks in the sentence. */
const standsAlone = ({ tokens }: Sentence): boolean =>
  tokens.every(token => token.kind === 'quotation' || token.kind === 'mark')

function standing(
  sentence: Sentence,
  content: Span,
  before: readonly ReadSentence[],
  grammar: Grammar,
): FreeQuotation | null {
  const last = before.at(-1)
  if (!last || sentence.paragraph - last.sentence.paragraph > 1) return null
  const said = last.findings.at(-1)
  const speaker = said?.speaker ?? grammar.findSubject(last.sentence)
  if (!speaker || last.sentence.place !== 'body') return null
  const continues =
    said !== undefined &&
    sentence.paragraph === last.sentence.paragraph &&
    endsWithSpeaker(last.sentence, said)
  return { content, continues, finding: makeFinding('free', content, speaker) }
}

/** « … », dit X. « … » goes on with the same statement; X dit que …. « … » is another one. */
const endsWithSpeaker = (sentence: Sentence, { content, speaker }: Finding): boolean => {
  const first = content[0]
  const opens = sentence.tokens.some(
    token => token.kind === 'quotation' && token.start === first?.start,
  )
  return opens && speaker !== null && first !== undefined && speaker.start > first.start
}

const makeFinding = (rule: string, content: Span, speaker: Span): Finding => ({
  rule,
  content: [content],
  cue: null,
  act: 'says',
  speaker,
  negated: false,
  hedged: false,
})
