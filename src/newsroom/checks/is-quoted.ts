/** True where the words stand between quotation marks opened earlier in their line: they are somebody’s own. */
export function isQuoted(text: string, { start }: { readonly start: number }): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const opens = Math.max(line.lastIndexOf('«'), line.lastIndexOf('“'))
  const closes = Math.max(line.lastIndexOf('»'), line.lastIndexOf('”'))
  return opens > closes || (line.match(/"/g)?.length ?? 0) % 2 === 1
}
