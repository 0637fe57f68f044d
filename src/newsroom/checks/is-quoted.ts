import type { Span } from '../../reading/index.ts'

/** True where a quotation of the same line is open: somebody else’s words, which nobody but them may change. */
export function isQuoted(text: string, { start }: Pick<Span, 'start'>): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const opens = Math.max(line.lastIndexOf('«'), line.lastIndexOf('“'))
  const closes = Math.max(line.lastIndexOf('»'), line.lastIndexOf('”'))
  return opens > closes || (line.match(/"/g)?.length ?? 0) % 2 === 1
}
