import type { Block, ListItem, Paragraph } from '../body.ts'

/** Blocks parted for a container that holds only words: what it may hold, and what must stand beside it. */
export type Parts<Line> = { lines: Line[]; beside: Block[] }

type Line = ListItem['content'][number]

/** For a list item: paragraphs and lists stay, headings and quotations become paragraphs. */
export function partsOf(blocks: readonly Block[]): Parts<Line> {
  const parts: Parts<Line> = { lines: [], beside: [] }
  for (const block of blocks) {
    const lines = linesOf(block)
    if (lines === null) parts.beside.push(block)
    else for (const line of lines) parts.lines.push(line)
  }
  return parts
}

/** For a quotation or a cell: lists become paragraphs too. */
export function paragraphPartsOf(blocks: readonly Block[]): Parts<Paragraph> {
  const { lines, beside } = partsOf(blocks)
  return { lines: lines.flatMap(paragraphsOf), beside }
}

function linesOf(block: Block): Line[] | null {
  switch (block.type) {
    case 'paragraph':
    case 'bulletList':
    case 'orderedList':
      return [block]
    case 'heading':
    case 'pullQuote':
      return [{ type: 'paragraph', content: block.content ?? [] }]
    case 'blockQuote':
      return block.content
    case 'figure':
    case 'embed':
    case 'table':
    case 'rule':
      return null
  }
}

function paragraphsOf(line: Line): Paragraph[] {
  return line.type === 'paragraph'
    ? [line]
    : line.content.flatMap(item => item.content.flatMap(paragraphsOf))
}
