/**
 * A place in the text of a body, as W3C Web Annotation selectors over the text of `bodyToText`.
 * Offsets are UTF-16 units, end excluded.
 */
export type Anchor = {
  quote: { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string }
  position: { type: 'TextPositionSelector'; start: number; end: number }
  /**
   * How like it any other place was when it was anchored: the folded characters of context that the
   * most similar place with the same words shared; null when the words stood only once.
   */
  likeness: number | null
}

export type TextRange = { start: number; end: number }

/** An anchor needs words to hold on to: the range has none, or lies outside the text. */
export type CannotAnchor = TextRange & { textLength: number } & (
    | { cannot: 'anchor'; because: 'no-words' }
    | { cannot: 'anchor'; because: 'outside-the-text' }
  )
