import type { Block, Body, Inline } from './body.ts'
import { showableText } from './showable-text.ts'
import { tidyBody } from './tidy-body.ts'
import { joinedByBreaks } from './tidy-inlines.ts'

/** Paragraphs from plain text: an empty line parts them, a line end inside one is kept as a break. */
export function bodyFromText(text: string): Body {
  const lines = showableText(text).split(/\r\n|[\n\r]/)
  const words = joinedByBreaks(lines.map(line => inlineOf(line)))
  const content: Block[] = [{ type: 'paragraph', content: words }]
  return tidyBody({ type: 'doc', content })
}

function inlineOf(line: string): Inline[] {
  return line === '' ? [] : [{ type: 'text', text: line }]
}
