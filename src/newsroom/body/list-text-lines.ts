import type { Body, Inline } from './body.ts'
import { listTextBlocks } from './text-blocks.ts'

/** A paragraph, heading, caption… with words in it, and where they begin in the text of `bodyToText`. */
export type TextLine = { content: readonly Inline[]; start: number; end: number }

/** The lines of a body in reading order; `content` is the very list that the body holds, so that it can be looked up. */
export function listTextLines(body: Body): TextLine[] {
  let end = 0
  return listTextBlocks(body).map(({ content, words, separator }) => {
    const start = end + separator.length
    end = start + words.length
    return { content, start, end }
  })
}
