/**
 * Where a pattern stands in a text, overlaps included, in time linear in both however repetitive they
 * are (Knuth, Morris and Pratt).
 */
export function* findOccurrences(text: string, pattern: string): Generator<number> {
  if (pattern === '') return
  const borders = bordersOf(pattern)
  let matched = 0
  for (let index = 0; index < text.length; index += 1) {
    matched = nextMatched(pattern, borders, { matched, character: text.charCodeAt(index) })
    if (matched === pattern.length) {
      yield index - matched + 1
      matched = borders[matched - 1] ?? 0
    }
  }
}

/** For each prefix of the pattern, the length of the longest part that both begins and ends it. */
function bordersOf(pattern: string): Int32Array {
  const borders = new Int32Array(pattern.length)
  let matched = 0
  for (let index = 1; index < pattern.length; index += 1) {
    matched = nextMatched(pattern, borders, { matched, character: pattern.charCodeAt(index) })
    borders[index] = matched
  }
  return borders
}

function nextMatched(
  pattern: string,
  borders: Int32Array,
  { matched, character }: { matched: number; character: number },
): number {
  let length = matched
  while (length > 0 && pattern.charCodeAt(length) !== character) length = borders[length - 1] ?? 0
  return pattern.charCodeAt(length) === character ? length + 1 : 0
}
