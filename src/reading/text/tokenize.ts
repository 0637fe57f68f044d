import type { Span } from './span.ts'
import type { Token } from './token.ts'

export type Language = 'fr' | 'en'

const LETTERS = String.raw`[\p{L}\p{M}\u00ad\u200b][\p{L}\p{M}\p{N}\u00ad\u200b]*`
const NUMBER = String.raw`\d+(?:[ \u00a0\u202f\u2009]\d{3}(?!\d))*(?:[.,]\d+)*(?:\p{L}+\d*)?`
const INITIALS = String.raw`\p{Lu}\.(?:-?\p{Lu}\.)+`
const HANDLE = String.raw`[@#][\p{L}\p{N}_]+`
const REST = String.raw`\.{2,}|\S`

/** « l' » and « qu' » are words of their own; « O'Brien » and « aujourd'hui » are one word. */
const FRENCH_WORD = String.raw`(?:[cdjlmnstCDJLMNST]|[Qq][uU]|(?:[Jj]us|[Ll]ors|[Pp]uis|[Qq]uoi|[Qq]uel)qu|(?:JUS|LORS|PUIS|QUOI|QUEL)QU)['’](?=[\p{L}\p{N}\s«“"(\[])|${LETTERS}(?:[-‐‑'’.][\p{L}\p{N}]+)*`
/** The genitive "'s" is a word of its own; "don't" is one word. */
const ENGLISH_WORD = String.raw`['’][sS](?![\p{L}])|${LETTERS}(?:[-‐‑.][\p{L}\p{N}]+|['’](?![sS](?!\p{L}))\p{L}+)*`

const compile = (word: string) => new RegExp([NUMBER, INITIALS, HANDLE, word, REST].join('|'), 'gu')

const TOKENS: Readonly<Record<Language, RegExp>> = {
  fr: compile(FRENCH_WORD),
  en: compile(ENGLISH_WORD),
}

/** The words, numbers and marks of one span of the text. */
export function tokenize(text: string, span: Span, language: Language): Token[] {
  const tokens: Token[] = []
  const pattern = TOKENS[language]
  pattern.lastIndex = span.start
  for (let match = pattern.exec(text); match && match.index < span.end; match = pattern.exec(text))
    pushWord(tokens, match[0].slice(0, span.end - match.index), match.index)
  return tokens
}

/** « dit-il », « a-t-elle », and with a common mistake « fustige-il ». */
const INVERSION = /^(.+?)(?:-t)?-(ils?|elles?|on|je)$/iu

function pushWord(tokens: Token[], word: string, start: number): void {
  const inversion = word.includes('-') ? INVERSION.exec(word) : null
  const pronoun = inversion?.[2]
  if (inversion?.[1] && pronoun) {
    tokens.push(makeToken(inversion[1], start, false))
    tokens.push(makeToken(pronoun, start + word.length - pronoun.length, true))
  } else tokens.push(makeToken(word, start, false))
}

const UNTIDY = /[’\u00ad\u200b]/

/** The straight apostrophe, and no soft hyphens. */
const tidy = (word: string): string => word.replace(/’/g, "'").replace(/[\u00ad\u200b]/g, '')

const STARTS_WITH_DIGIT = /^\d/
const STARTS_LIKE_WORD = /^[\p{L}\p{M}@#\u00ad\u200b]|^['’]s$/iu

function makeToken(text: string, start: number, hyphened: boolean): Token {
  const kind = STARTS_WITH_DIGIT.test(text)
    ? 'number'
    : STARTS_LIKE_WORD.test(text)
      ? 'word'
      : 'mark'
  const small = text.toLowerCase()
  const lower = UNTIDY.test(small) ? tidy(small) : small
  return { kind, text, lower, start, end: start + text.length, hyphened, quotation: null }
}
