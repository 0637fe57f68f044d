import type { Span } from '../text/span.ts'
import type { Sentence } from '../text/split-sentences.ts'
import { isCapitalised, type Token } from '../text/token.ts'
import type { Finding } from './finding.ts'
import type { ReadSentence } from './grammar.ts'

const LONGEST_NAME = 4

/** « Inès Vandercruyssen : Il coûte cher. » — a paragraph of an interview, the speaker's full name before the colon. */
export function readAnswer(text: string, sentence: Sentence, end: number): Finding | null {
  const { tokens, place } = sentence
  const colon = tokens.findIndex(({ text }) => text === ':')
  const [first, last, next] = [tokens[0], tokens[colon - 1], tokens[colon + 1]]
  if (place !== 'body' || !first || !last || !next || next.kind === 'quotation') return null
  if (!isFullName(tokens.slice(0, colon)) || text[end - 1] === '?') return null
  return {
    rule: 'answer',
    content: [{ start: next.start, end }],
    cue: null,
    act: 'answers',
    speaker: { start: first.start, end: last.end },
    negated: false,
    hedged: false,
  }
}

/** A quotation that follows a question of the newspaper's: its speaker is who gives the interview, when the article says who does. */
export function readQuotedAnswer(
  { tokens, start, end, place, paragraph }: Sentence,
  question: ReadSentence | undefined,
  interviewee: Span | null,
): Finding | null {
  const isAlone = tokens.every(({ kind }) => kind === 'quotation' || kind === 'mark')
  const isQuoted = tokens.some(({ quotation }) => (quotation?.words ?? 0) >= FEWEST_WORDS)
  if (place !== 'body' || !isAlone || !isQuoted || !question) return null
  if (!isQuestion(question) || !isPrinted(question.sentence, paragraph)) return null
  return {
    rule: 'answer',
    content: [{ start, end }],
    cue: null,
    act: 'answers',
    speaker: interviewee,
    negated: false,
    hedged: false,
  }
}

const FEWEST_WORDS = 2

const isQuestion = ({ sentence, findings }: ReadSentence): boolean =>
  findings.length === 0 && sentence.tokens.at(-1)?.text === '?'

/** A question asked in the interview is a paragraph, or follows a dash; others are the writer's own. */
const isPrinted = (question: Sentence, paragraph: number): boolean =>
  question.paragraph < paragraph || /^[—–-]$/.test(question.tokens[0]?.text ?? '')

/** Two capitalised words or more and nothing else; a question of the newspaper's is nobody's statement. */
const isFullName = (tokens: readonly Token[]): boolean =>
  isInitials(tokens) ||
  (tokens.length >= 2 &&
    tokens.length <= LONGEST_NAME &&
    tokens.every(token => isCapitalised(token) && /\p{Ll}/u.test(token.text)))

/** « A. R. », « I. V. » */
const isInitials = (tokens: readonly Token[]): boolean =>
  /^(?:\p{Lu}\.-?){2,3}$/u.test(tokens.map(({ text }) => text).join(''))
