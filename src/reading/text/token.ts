import type { Quotation } from '../quotations/find-quotations.ts'
import type { Span } from './span.ts'

/** A word, a number, a punctuation mark, or a whole quotation seen from outside as one token. */
export type Token = Span & {
  readonly kind: 'word' | 'number' | 'mark' | 'quotation'
  readonly text: string
  /** Lower case, with the straight apostrophe: the form to look up in a lexicon. */
  readonly lower: string
  /** True for « il » in « dit-il »: written onto the word before with a hyphen. */
  readonly hyphened: boolean
  readonly quotation: Quotation | null
}

const CAPITAL = /^\p{Lu}/u

export const isCapitalised = (token: Token): boolean =>
  token.kind === 'word' && !isSmallLetter(token.text.charCodeAt(0)) && CAPITAL.test(token.text)

/** a to z: most words begin so, and need no regular expression. */
const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122
