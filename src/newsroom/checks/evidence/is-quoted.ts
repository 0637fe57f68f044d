import type { Span } from '../../../reading/index.ts'

/** A quotation that opens farther back is not followed: work grows with the text, not with its square. */
const farthest = 3000

/** True where a quotation of the same line is open: somebody else’s words, which nobody but them may change. */
export function isQuoted(text: string, { start }: Pick<Span, 'start'>): boolean {
  const before = text.slice(Math.max(0, start - farthest), start)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const opens = Math.max(line.lastIndexOf('«'), line.lastIndexOf('“'))
  const closes = Math.max(line.lastIndexOf('»'), line.lastIndexOf('”'))
  return opens > closes || line.split('"').length % 2 === 0
}
