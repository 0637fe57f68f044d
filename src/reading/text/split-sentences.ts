import type { Quotation } from '../quotations/find-quotations.ts'
import type { Span } from './span.ts'
import type { Place } from './split-paragraphs.ts'
import { isCapitalised, type Token } from './token.ts'
import { type Language, tokenize } from './tokenize.ts'

/** A sentence as the grammar sees it: each quotation is one opaque token. */
export type Sentence = Span & {
  readonly tokens: readonly Token[]
  readonly place: Place
  /** Number of its paragraph in the article, from 0. */
  readonly paragraph: number
}

export type SentenceHabits = {
  readonly language: Language
  /** « M », « Dr »: words whose full stop does not end a sentence. */
  readonly abbreviations: ReadonlySet<string>
  /** True when what follows a closed quotation says who spoke ("…?" Smith asked.). */
  readonly isAttribution: (tokens: readonly Token[], at: number) => boolean
}

/** Rules look left and right along a sentence; beyond this length it is cut, so that work stays linear. */
const MOST_TOKENS = 160

export function splitSentences(
  text: string,
  paragraph: Span & { readonly place: Place; readonly number: number },
  quotations: readonly Quotation[],
  habits: SentenceHabits,
): Sentence[] {
  const tokens = withOpaqueQuotations(text, paragraph, quotations, habits.language)
  const sentences: Sentence[] = []
  let first = 0
  for (let at = 0; at < tokens.length; at++) {
    if (at - first < MOST_TOKENS && !endsSentence(text, tokens, at, habits)) continue
    sentences.push(makeSentence(tokens.slice(first, at + 1), paragraph))
    first = at + 1
  }
  if (first < tokens.length) sentences.push(makeSentence(tokens.slice(first), paragraph))
  return sentences
}

function makeSentence(
  tokens: readonly Token[],
  paragraph: { readonly place: Place; readonly number: number },
): Sentence {
  const start = tokens[0]?.start ?? 0
  const end = tokens.at(-1)?.end ?? start
  return { start, end, tokens, place: paragraph.place, paragraph: paragraph.number }
}

function withOpaqueQuotations(
  text: string,
  paragraph: Span,
  quotations: readonly Quotation[],
  language: Language,
): Token[] {
  const tokens: Token[] = []
  let from = paragraph.start
  for (const quotation of quotations) {
    for (const token of tokenize(text, { start: from, end: quotation.start }, language))
      tokens.push(token)
    tokens.push(asToken(text, quotation))
    from = quotation.end
  }
  for (const token of tokenize(text, { start: from, end: paragraph.end }, language))
    tokens.push(token)
  return tokens
}

function asToken(text: string, quotation: Quotation): Token {
  const { start, end } = quotation
  const words = text.slice(start, end)
  return { kind: 'quotation', text: words, lower: '«»', start, end, hyphened: false, quotation }
}

const FINAL_MARK = /^(?:\.{1,}|[!?…])$/

function endsSentence(
  text: string,
  tokens: readonly Token[],
  at: number,
  habits: SentenceHabits,
): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !next) return true
  if (token.kind === 'quotation')
    return endsInside(text, token) && beginsAfterQuotation(tokens, at + 1, habits)
  if (token.kind !== 'mark' || !FINAL_MARK.test(token.text)) return false
  if (token.text === '.' && isAbbreviated(tokens, at, habits)) return false
  return beginsSentence(next)
}

function isAbbreviated(tokens: readonly Token[], at: number, habits: SentenceHabits): boolean {
  const word = tokens[at - 1]
  if (word?.kind !== 'word' || word.end !== tokens[at]?.start) return false
  return habits.abbreviations.has(word.lower) || /^\p{Lu}$/u.test(word.text)
}

function endsInside(text: string, token: Token): boolean {
  const inner = token.quotation?.inner
  return (
    inner !== undefined &&
    /[.!?…]\s*[»”"]?\s*$/.test(text.slice(Math.max(inner.start, inner.end - 6), inner.end))
  )
}

const beginsAfterQuotation = (
  tokens: readonly Token[],
  at: number,
  habits: SentenceHabits,
): boolean => {
  const next = tokens[at]
  return next !== undefined && beginsSentence(next) && !habits.isAttribution(tokens, at)
}

const beginsSentence = (token: Token): boolean =>
  token.kind === 'quotation' ||
  token.kind === 'number' ||
  isCapitalised(token) ||
  /^[«“"‘'([—–•-]$/.test(token.text)
