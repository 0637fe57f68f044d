import type { Span } from '../text/span.ts'
import type { ReadSentence } from './grammar.ts'

/** Every quotation of an article, in order. */
export const quotationsOf = (read: readonly ReadSentence[]): readonly Span[] =>
  read
    .flatMap(({ sentence }) => sentence.tokens.filter(({ kind }) => kind === 'quotation'))
    .sort((a, b) => a.start - b.start)

/** What is left of a span without the quotations in it: the writer's own words. */
export function cutPlain(span: Span, quotations: readonly Span[]): Span[] {
  const plain: Span[] = []
  let from = span.start
  for (let at = firstThatEndsAfter(quotations, span.start); at < quotations.length; at++) {
    const quotation = quotations[at]
    if (!quotation || quotation.start >= span.end) break
    if (quotation.start > from) plain.push({ start: from, end: quotation.start })
    from = Math.max(from, quotation.end)
  }
  if (from < span.end) plain.push({ start: from, end: span.end })
  return plain
}

function firstThatEndsAfter(quotations: readonly Span[], position: number): number {
  let [low, high] = [0, quotations.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotations[middle]?.end ?? 0) > position) high = middle
    else low = middle + 1
  }
  return low
}
