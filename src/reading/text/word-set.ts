/** The words of one line of a lexicon. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
