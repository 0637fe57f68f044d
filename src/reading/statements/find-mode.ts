import { findQuotations } from '../quotations/find-quotations.ts'
import type { Span } from '../text/span.ts'

/** direct: every word said is quoted; indirect: none is; mixed: some are. */
export type Mode = 'direct' | 'indirect' | 'mixed'

const LETTER = /[\p{L}\p{N}]/u

export function findMode(text: string, content: readonly Span[]): Mode {
  const counts = { quoted: 0, plain: 0 }
  for (const span of content) {
    const quotations = findQuotations(text, span)
    for (let at = span.start; at < span.end; at++) {
      if (!LETTER.test(text.charAt(at))) continue
      const isQuoted = quotations.some(quotation => quotation.start <= at && at < quotation.end)
      counts[isQuoted ? 'quoted' : 'plain']++
    }
  }
  if (counts.quoted === 0) return 'indirect'
  return counts.plain === 0 ? 'direct' : 'mixed'
}
