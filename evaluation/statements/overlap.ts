import type { Span } from './marked-text.ts'

/** F1 over letters and digits, so that quotation marks, spaces and stops at the edges neither help nor harm. */
export function measureOverlap(text: string, gold: Span[], predicted: Span[]): number {
  const wanted = lettersIn(text, gold)
  const given = lettersIn(text, predicted)
  if (wanted.size === 0 || given.size === 0) return 0
  const shared = [...wanted].filter(position => given.has(position)).length
  return (2 * shared) / (wanted.size + given.size)
}

export function touches(some: Span[], others: Span[]): boolean {
  return some.some(a => others.some(b => a.start < b.end && b.start < a.end))
}

function lettersIn(text: string, spans: Span[]): Set<number> {
  const positions = new Set<number>()
  for (const { start, end } of spans) {
    for (let at = start; at < end; at += 1) {
      if (/[\p{L}\p{N}]/u.test(text.charAt(at))) positions.add(at)
    }
  }
  return positions
}
