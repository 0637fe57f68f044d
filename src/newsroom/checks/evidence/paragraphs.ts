import type { Span } from '../../../reading/index.ts'

export type Paragraph = Span & { readonly place: 'headline' | 'body' }

const longestHeadline = 200

/** The lines that hold something. The first is the headline when it is short and does not close like a sentence; so is each line that repeats its end. */
export function splitIntoParagraphs(text: string): Paragraph[] {
  const lines = [...text.matchAll(/\S[^\n]*/g)].map(line => {
    const words = line[0].trimEnd()
    return { start: line.index, end: line.index + words.length, words }
  })
  const first = lines[0]?.words ?? ''
  const headline = lines.length > 1 && isHeadline(first) ? first : null
  return lines.map(({ start, end, words }, index) => ({
    start,
    end,
    place: headline && (index === 0 || repeats(headline, words)) ? 'headline' : 'body',
  }))
}

function isHeadline(words: string): boolean {
  return words.length <= longestHeadline && !/[.…:]$/.test(words)
}

function repeats(headline: string, words: string): boolean {
  return words.length > 20 && headline.endsWith(words)
}
