/** A stretch of a text, in UTF-16 code units, end excluded. */
export type Span = { readonly start: number; readonly end: number }

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

const SPACE = /\s/

/** The span without the white space, commas and colons at its edges. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isLoose(text.charAt(start))) start++
  while (end > start && isLoose(text.charAt(end - 1))) end--
  return { start, end }
}

const isLoose = (character: string): boolean => SPACE.test(character) || ',;:–—'.includes(character)
