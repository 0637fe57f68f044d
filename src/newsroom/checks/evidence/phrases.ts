import type { Span } from '../../../reading/index.ts'

const letter = String.raw`[\p{L}\p{N}]`
const space = String.raw`[ \u00a0\u202f]`
const upToFiveWords = String.raw`(?:[ \u00a0,][^\s.!?;:]+){0,5}?[ \u00a0]`

/**
 * The phrases of a word list as one alternative of a regular expression, the longest first. An editor writes
 * « accusé(e)(s) » for letters that may be absent, « [il|elle] » for a choice, and « n’a pas … répondu » where up to five
 * words may stand between. Either apostrophe and any space will do.
 */
export function anyOf(phrases: readonly string[]): string {
  return `(?:${longestFirst(phrases).map(asPattern).join('|')})`
}

/** Finds whole phrases of a word list, in capitals or not; what begins with an apostrophe hangs on the word before it. */
export function anyPhrase(phrases: readonly string[]): RegExp {
  const [whole, attached] = [/^(?!['’])/, /^['’]/].map(begins =>
    asWholes(phrases.filter(phrase => begins.test(phrase))),
  )
  const patterns = [whole && `(?<!${letter})${whole}`, attached].filter(Boolean)
  return new RegExp(patterns.join('|'), 'giu')
}

/** Text that is one of the phrases and nothing else. */
export function exactly(phrases: readonly string[]): RegExp {
  return new RegExp(`^${anyOf(phrases)}$`, 'iu')
}

function longestFirst(phrases: readonly string[]): readonly string[] {
  return phrases.toSorted((one, other) => other.length - one.length)
}

/** Up to the end of a word, but for « qu’ », which goes on in the same word. One look ahead for all: each costs time to compile. */
function asWholes(phrases: readonly string[]): string {
  const elided = phrases.filter(phrase => /['’]$/.test(phrase))
  const others = phrases.filter(phrase => !elided.includes(phrase))
  const patterns = [
    ...(others.length > 0 ? [`${anyOf(others)}(?!${letter})`] : []),
    ...(elided.length > 0 ? [anyOf(elided)] : []),
  ]
  return patterns.length > 0 ? `(?:${patterns.join('|')})` : ''
}

function asPattern(phrase: string): string {
  return phrase.split(' … ').map(escapeWords).join(upToFiveWords)
}

function escapeWords(words: string): string {
  return words
    .replace(/[.*+?^$\\{}]/g, String.raw`\$&`)
    .replace(/\[([^\]]*)\]/g, '(?:$1)')
    .replace(/(?<!\?:)\(([^)(?]+)\)/g, '(?:$1)?')
    .replace(/['’]/g, "['’]")
    .replace(/ /g, space)
}

export function hasPhrase(text: string, phrase: RegExp): boolean {
  return text.search(phrase) >= 0
}

/** Where a phrase stands in a range of the text. */
export function spansOf(text: string, { start, end }: Span, phrase: RegExp): Span[] {
  return [...text.slice(start, end).matchAll(phrase)].map(({ 0: found, index }) => ({
    start: start + index,
    end: start + index + found.length,
  }))
}
