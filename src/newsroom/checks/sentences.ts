import type { Span } from '../../reading/index.ts'

/** The sentence around a span: from the mark that closes the one before to the one that closes it. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const line = text.lastIndexOf('\n', start - 1) + 1
  const nextLine = text.indexOf('\n', end)
  const lineEnd = nextLine < 0 ? text.length : nextLine
  const before = [...text.slice(line, start).matchAll(closing)].at(-1)
  const after = closingOnce.exec(text.slice(end, lineEnd))
  return {
    start: before ? line + before.index + before[0].length : line,
    end: after ? end + after.index + 1 : lineEnd,
  }
}

/** « M. », "Mr." and "U.S." close nothing. */
const closing = /(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Mme|Gen|Sen|Gov))[.!?…][»”"]?\s+(?=[\p{Lu}«“"])/gu
const closingOnce =
  /(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Mme|Gen|Sen|Gov))[.!?…](?=[»”"\s]*\s[\p{Lu}«“"])/u

/** The line around a span. */
export function lineAround(text: string, { start, end }: Span): Span {
  const next = text.indexOf('\n', end)
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? text.length : next }
}

export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
