/** The words up to a length in UTF-16 units, cut between two of them. */
export function shortened(words: string, most: number): string {
  if (words.length <= most) return words
  const cut = words.slice(0, most + 1)
  const end = cut.search(/\s\S*$/u)
  return `${cut.slice(0, end > 0 ? end : most).replace(/[\s,;:.«“(]+$/u, '')}…`
}
