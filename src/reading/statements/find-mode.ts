import type { Span } from '../text/span.ts'
import { cutPlain } from './quoted-words.ts'

/** direct: every word said is quoted; indirect: none is; mixed: some are. */
export type Mode = 'direct' | 'indirect' | 'mixed'

const LETTER = /[\p{L}\p{N}]/u

/** `quotations` are those of the article, in order: a piece of content may begin inside one. */
export function findMode(
  text: string,
  content: readonly Span[],
  quotations: readonly Span[],
): Mode {
  const hasLetter = ({ start, end }: Span) => LETTER.test(text.slice(start, end))
  const plain = content.flatMap(span => cutPlain(span, quotations))
  const length = (spans: readonly Span[]) =>
    spans.reduce((sum, { start, end }) => sum + end - start, 0)
  if (length(plain) === length(content)) return 'indirect'
  return plain.some(hasLetter) ? 'mixed' : 'direct'
}
