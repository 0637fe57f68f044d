import type { Span } from '../../../reading/index.ts'

/** No paragraph is longer; on a text without any, work grows with its length and not with its square. */
const farthest = 3000

/** The sentence around a span: from the mark that closes the one before to the one that closes it. */
export function sentenceAround(text: string, span: Span): Span {
  const line = lineAround(text, span)
  const before = [...text.slice(line.start, span.start).matchAll(closing)].at(-1)
  const after = closingOnce.exec(text.slice(span.end, line.end))
  return {
    start: before ? line.start + before.index + before[0].length : line.start,
    end: after ? span.end + after.index + 1 : line.end,
  }
}

/** « M. », "Mr." and "U.S." close nothing. */
const closing = /(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Mme|Gen|Sen|Gov))[.!?…][»”"]?\s+(?=[\p{Lu}«“"])/gu
const closingOnce =
  /(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Mme|Gen|Sen|Gov))[.!?…](?=[»”"\s]*\s[\p{Lu}«“"])/u

/** The line around a span. */
export function lineAround(text: string, { start, end }: Span): Span {
  const first = Math.max(0, start - farthest)
  const before = text.slice(first, start).lastIndexOf('\n')
  const after = text.slice(end, end + farthest).indexOf('\n')
  return {
    start: first + before + 1,
    end: after < 0 ? Math.min(text.length, end + farthest) : end + after,
  }
}

export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
