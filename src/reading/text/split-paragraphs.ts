import type { Span } from './span.ts'

/** Where a paragraph stands in the article. */
export type Place = 'headline' | 'subheading' | 'body'

export type Paragraph = Span & { readonly place: Place }

/** The lines of the text that hold something, each with its place. Both "\n" and "\n\n" separate paragraphs. */
export function splitParagraphs(text: string): Paragraph[] {
  const lines = findLines(text)
  return lines.map((line, index) => ({ ...line, place: findPlace(text, lines, index) }))
}

function findLines(text: string): Span[] {
  const lines: Span[] = []
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf('\n', start)
    const end = next < 0 ? text.length : next
    const line = withoutSpaces(text, { start, end })
    if (line.end > line.start) lines.push(line)
    start = end + 1
  }
  return lines
}

function withoutSpaces(text: string, line: Span): Span {
  let { start, end } = line
  while (start < end && text.charAt(start).trim() === '') start++
  while (end > start && text.charAt(end - 1).trim() === '') end--
  return { start, end }
}

const LONGEST_HEADLINE = 200
const LONGEST_SUBHEADING = 120
const ENDS_SENTENCE = /[.!?…:;,»”"–—-]$/

/** The first line, when more follows or nothing closes it like a sentence. */
const isHeadline = (words: string, lines: number): boolean =>
  words.length <= LONGEST_HEADLINE &&
  !/[.…:]$/.test(words) &&
  (lines > 1 || !ENDS_SENTENCE.test(words))

function findPlace(text: string, lines: readonly Span[], index: number): Place {
  const line = lines[index]
  if (!line) return 'body'
  const words = text.slice(line.start, line.end)
  if (index === 0 && isHeadline(words, lines.length)) return 'headline'
  const hasMoreBelow = index < lines.length - 1
  return hasMoreBelow && words.length <= LONGEST_SUBHEADING && !ENDS_SENTENCE.test(words)
    ? 'subheading'
    : 'body'
}
