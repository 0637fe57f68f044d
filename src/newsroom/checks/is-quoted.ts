/** No quotation is longer than this; a line may be a whole book. */
const longestQuotation = 3000

/** True where the words stand between quotation marks opened earlier in their line: they are somebody’s own. */
export function isQuoted(text: string, { start }: { readonly start: number }): boolean {
  const before = text.slice(Math.max(0, start - longestQuotation), start)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const opens = Math.max(line.lastIndexOf('«'), line.lastIndexOf('“'))
  const closes = Math.max(line.lastIndexOf('»'), line.lastIndexOf('”'))
  return opens > closes || (line.match(/"/g)?.length ?? 0) % 2 === 1
}
