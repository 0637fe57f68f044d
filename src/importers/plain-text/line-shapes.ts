import type { Line } from './page.ts'

const longestShortLine = 300

/** Short enough to be a headline, a credit or furniture; only such lines are looked at closely. */
export function isShort(text: string): boolean {
  return text !== '' && text.length <= longestShortLine
}

/** Reads like a sentence of the article rather than a title or a label. */
export function isProse(text: string): boolean {
  if (!isShort(text)) return text !== ''
  const words = countWords(text)
  return words >= 30 || (words >= 8 && endsSentence(text))
}

export function endsSentence(text: string): boolean {
  return /[.!?…][\s\u00A0\u202F]*["'»”’)\]]*$/u.test(text.slice(-8))
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s\u00A0\u202F]*/gu)?.length ?? 0
}

export function startsHigh(text: string): boolean {
  return /^[«"“‘'([¿¡\s\u00A0\u202F]*[\p{Lu}\p{Lt}\p{N}]/u.test(text)
}

/** The first lines that hold something, where headline, trail and credits are looked for. */
export function firstLines(lines: readonly Line[], count: number): Line[] {
  const found: Line[] = []
  for (const line of lines) {
    if (found.length === count) break
    if (line.text !== '') found.push(line)
  }
  return found
}

export function looksLikeListItem(text: string): boolean {
  return /^(?:[•◦▪‣·*–—-]|\d{1,3}[.)°])[\s\u00A0\u202F]/u.test(text)
}
