import { speakerLexicon } from '../speakers/speaker-lexicon.ts'
import { contains, type Span } from '../text/span.ts'
import type { Sentence } from '../text/split-sentences.ts'
import { isCapitalised, type Token } from '../text/token.ts'
import type { Finding } from './finding.ts'
import type { Grammar, ReadSentence } from './grammar.ts'

type FreeQuotation =
  /** More words of the last statement of an earlier sentence. */
  | { readonly kind: 'continuation'; readonly of: number; readonly content: Span }
  | { readonly kind: 'statement'; readonly finding: Finding }

const FEWEST_WORDS = 5

/** Is every long quotation of the sentence already part of a statement? */
export const isCovered = (sentence: Sentence, findings: readonly Finding[]): boolean =>
  longQuotations(sentence).every(token =>
    findings.some(({ content }) =>
      content.some(span => contains(span, token) || contains(token, span)),
    ),
  )

const longQuotations = (sentence: Sentence): readonly Token[] =>
  sentence.tokens.filter(
    (token, at) =>
      isLong(token) ||
      (isSentence(token) && (sentence.tokens[at - 1]?.text === ':' || standsAlone(sentence))),
  )

const isLong = (token: Token): boolean => (token.quotation?.words ?? 0) >= FEWEST_WORDS

/** « Restez chez vous. »: short, but a sentence of its own. */
const isSentence = (token: Token): boolean =>
  (token.quotation?.words ?? 0) >= 2 && /^[«"“‘']\s*\p{Lu}/u.test(token.text)

/** A quotation that stands alone, or after a colon without a reporting verb: its speaker was named just before. */
export function readFreeQuotation(
  sentence: Sentence,
  before: readonly ReadSentence[],
  grammar: Grammar,
  next?: Sentence,
): FreeQuotation | null {
  const unfinished = standsAlone(sentence) ? findUnfinished(sentence, before) : null
  if (unfinished !== null)
    return { kind: 'continuation', of: unfinished, content: spanOfSentence(sentence) }
  const token = longQuotations(sentence)[0]
  if (!token) return null
  const content = { start: token.start, end: token.end }
  if (isAfterColon(sentence, token))
    return statement('colon', content, findPossibleSubject(sentence, grammar))
  const signature = findSignature(sentence) ?? findHeadlineSpeaker(sentence)
  if (signature) return statement('signed', content, signature)
  if (!standsAlone(sentence)) return null
  return (
    standing(sentence, content, before, grammar) ??
    statement('ahead', content, findNextSpeaker(sentence, next, grammar))
  )
}

const isAfterColon = ({ tokens }: Sentence, token: Token): boolean =>
  tokens[tokens.indexOf(token) - 1]?.text === ':'

const statement = (rule: string, content: Span, speaker: Span | null): FreeQuotation | null =>
  speaker && { kind: 'statement', finding: makeFinding(rule, content, speaker) }

const LONGEST_SIGNATURE = 14

/** "…" – Matthew Ingram: the name that signs a quotation set apart. */
function findSignature({ tokens }: Sentence): Span | null {
  const [quotation, dash, name] = tokens
  const last = tokens.at(-1)
  if (quotation?.kind !== 'quotation' || !dash || !/^[—–-]$/.test(dash.text)) return null
  if (!name || !last || !isCapitalised(name) || tokens.length > LONGEST_SIGNATURE) return null
  return { start: name.start, end: last.end }
}

/** « On a eu peur » : les rescapés racontent — a headline names the speaker after the colon. */
function findHeadlineSpeaker({ tokens, place }: Sentence): Span | null {
  const [quotation, colon, first] = tokens
  const last = tokens.at(-1)
  if (quotation?.kind !== 'quotation' || colon?.text !== ':') return null
  if (place === 'body' && last?.kind === 'mark') return null
  return first && last && first.kind === 'word' ? { start: first.start, end: last.end } : null
}

/** Nothing but quotations and marks in the sentence. */
const standsAlone = ({ tokens }: Sentence): boolean =>
  tokens.every(token => token.kind === 'quotation' || token.kind === 'mark')

/** « On vidait les cuves à la main. » Régis, 58 ans, … — the first words of a story belong to whoever comes next. */
function findNextSpeaker(
  { paragraph, place }: Sentence,
  next: Sentence | undefined,
  grammar: Grammar,
): Span | null {
  if (place !== 'body' || next?.paragraph !== paragraph) return null
  const subject = grammar.findSubject(next)
  const { roleNouns } = speakerLexicon(grammar.habits.language)
  const isSomebody = next.tokens.some(
    token =>
      subject !== null &&
      contains(subject, token) &&
      (roleNouns.has(token.lower) || (isCapitalised(token) && token.start > next.start)),
  )
  const isName = next.tokens[0]?.start === subject?.start && next.tokens[1]?.text === ','
  return isSomebody || isName ? subject : null
}

/** Nobody says more in one breath; and what is copied at each step must stay small. */
const MOST_PIECES = 60

function standing(
  sentence: Sentence,
  content: Span,
  before: readonly ReadSentence[],
  grammar: Grammar,
): FreeQuotation | null {
  const last = before.at(-1)
  if (!last || sentence.place !== 'body' || sentence.paragraph - last.sentence.paragraph > 1)
    return null
  if (last.sentence.place !== 'body') return null
  const said = last.findings.at(-1) ?? findAsked(last, before.at(-2))
  const isNear = said && last.findings.length > 0 && sentence.paragraph === last.sentence.paragraph
  if (isNear && said.content.length < MOST_PIECES && opensSentence(last.sentence, said))
    return { kind: 'continuation', of: before.length - 1, content }
  return statement('free', content, said?.speaker ?? findPossibleSubject(last.sentence, grammar))
}

/** « Pourquoi rester ? « … » »: whoever spoke before the writer's question answers it. */
const findAsked = (last: ReadSentence, earlier: ReadSentence | undefined): Finding | undefined =>
  last.sentence.tokens.at(-1)?.text === '?' &&
  earlier?.sentence.paragraph === last.sentence.paragraph
    ? earlier.findings.at(-1)
    : undefined

/** Who the sentence is about, unless it is nobody who could speak. */
function findPossibleSubject(sentence: Sentence, grammar: Grammar): Span | null {
  const subject = grammar.findSubject(sentence)
  return subject && grammar.canSpeak(sentence, subject) ? subject : null
}

const FARTHEST_PARAGRAPH = 2
const FARTHEST_SENTENCE = 60

/** A quotation that its paragraph did not close goes on in a later one, past a caption if need be. */
function findUnfinished(sentence: Sentence, before: readonly ReadSentence[]): number | null {
  let { paragraph } = sentence
  for (let at = before.length - 1; at >= Math.max(0, before.length - FARTHEST_SENTENCE); at--) {
    const earlier = before[at]
    if (!earlier || paragraph - earlier.sentence.paragraph > FARTHEST_PARAGRAPH) return null
    const quotation = earlier.sentence.tokens.findLast(
      ({ kind }) => kind === 'quotation',
    )?.quotation
    if (quotation?.closed && earlier.sentence.paragraph < sentence.paragraph) return null
    if (quotation?.closed !== false) continue
    if (earlier.findings.length > 0) return at
    paragraph = earlier.sentence.paragraph
  }
  return null
}

/** « … », dit X. « … » goes on with the same statement, as does the trial was “a sham,” said X. “…”; X dit que …. « … » is another one. */
const opensSentence = (sentence: Sentence, { content, speaker }: Finding): boolean => {
  const first = content[0]
  const quotes = sentence.tokens.some(
    ({ kind, start, end }) =>
      kind === 'quotation' && (start === first?.start || end === first?.end),
  )
  return quotes && speaker !== null && first !== undefined && speaker.start > first.start
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

const spanOfSentence = ({ start, end }: Sentence): Span => ({ start, end })
