/** The word most like a mistyped one, if one is like it at all: at most a third of its letters are other letters. */
export function nearestWord(wrong: string, words: readonly string[]): string | null {
  const ranked = words
    .map(word => ({ word, distance: distanceBetween(wrong, word) }))
    .toSorted((one, other) => one.distance - other.distance)
  const [best] = ranked
  return best && best.distance <= Math.max(1, best.word.length / 3) ? best.word : null
}

/** How many letters must be put, taken or changed to make one word of the other. */
function distanceBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (const [column, against] of [...other].entries()) {
      const changed = (row[column] ?? 0) + (letter === against ? 0 : 1)
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
