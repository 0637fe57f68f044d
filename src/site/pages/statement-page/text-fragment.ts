import { wellFormed } from '../../typography/well-formed.ts'

/** So many words at each end tell a longer passage. */
const wordsAtEachEnd = 5

/** A link’s `#…:~:text=…`, which scrolls to the words where browsers know how; after WICG’s text fragments. */
export function textFragment(words: string): string {
  const all = words.split(/\s+/).filter(word => word !== '')
  if (all.length <= 2 * wordsAtEachEnd) return `:~:text=${encoded(words.trim())}`
  const [first, last] = [firstWords(words), lastWords(words)]
  return `:~:text=${encoded(first)},${encoded(last)}`
}

function firstWords(words: string): string {
  return words.trim().match(new RegExp(`^(?:\\S+\\s+){${wordsAtEachEnd - 1}}\\S+`))?.[0] ?? ''
}

function lastWords(words: string): string {
  return words.trim().match(new RegExp(`\\S+(?:\\s+\\S+){${wordsAtEachEnd - 1}}$`))?.[0] ?? ''
}

/** A hyphen would be read as part of the syntax. */
function encoded(words: string): string {
  return encodeURIComponent(wellFormed(words)).replaceAll('-', '%2D')
}
