import type {
  Block,
  BlockQuote,
  Body,
  Embed,
  Figure,
  Heading,
  ListItem,
  Paragraph,
  PullQuote,
  Table,
  TableCell,
  TableHeader,
} from './body.ts'
import { holding } from './canonical-inlines.ts'
import { collapseSpaces, tidyInlines, tidyRuns } from './tidy-inlines.ts'

/**
 * The body as HTML would carry it: spaces collapsed, empty blocks gone, two breaks in a row made a
 * new paragraph. What `bodyFromHtml` gives is always tidy; a tidy body survives HTML unchanged.
 */
export function tidyBody(body: Body): Body {
  const content = body.content.flatMap(tidyBlock)
  return { type: 'doc', content: content.length === 0 ? [{ type: 'paragraph' }] : content }
}

function tidyBlock(block: Block): Block[] {
  switch (block.type) {
    case 'paragraph':
      return tidyParagraph(block)
    case 'heading':
      return tidyHeading(block)
    case 'bulletList':
    case 'orderedList':
      return tidyList(block)
    case 'blockQuote':
      return tidyBlockQuote(block)
    case 'pullQuote':
      return tidyPullQuote(block)
    case 'figure':
      return [tidyFigure(block)]
    case 'embed':
      return [tidyEmbed(block)]
    case 'table':
      return tidyTable(block)
    case 'rule':
      return [block]
  }
}

function tidyParagraph(paragraph: Paragraph): Paragraph[] {
  return tidyRuns(paragraph.content ?? []).map(content => ({ type: 'paragraph', content }))
}

function tidyHeading({ attrs, content }: Heading): Heading[] {
  const words = tidyInlines(content ?? [])
  return words.length === 0 ? [] : [{ type: 'heading', attrs, content: words }]
}

function tidyList<List extends { content: ListItem[] }>(list: List): List[] {
  const content = list.content.flatMap(tidyItem)
  return content.length === 0 ? [] : [{ ...list, content }]
}

function tidyItem(item: ListItem): ListItem[] {
  const content = item.content.flatMap(tidyItemBlock)
  if (content.length === 0) return []
  const beginsWithWords = content[0]?.type === 'paragraph'
  return [
    { type: 'listItem', content: beginsWithWords ? content : [{ type: 'paragraph' }, ...content] },
  ]
}

function tidyItemBlock(block: ListItem['content'][number]): ListItem['content'] {
  return block.type === 'paragraph' ? tidyParagraph(block) : tidyList(block)
}

function tidyBlockQuote({ attrs, content }: BlockQuote): BlockQuote[] {
  const paragraphs = content.flatMap(tidyParagraph)
  return paragraphs.length === 0 ? [] : [{ type: 'blockQuote', attrs, content: paragraphs }]
}

function tidyPullQuote({ attrs, content }: PullQuote): PullQuote[] {
  const words = tidyInlines(content ?? [])
  if (words.length === 0) return []
  return [
    { type: 'pullQuote', attrs: { attribution: tidyWords(attrs.attribution) }, content: words },
  ]
}

function tidyFigure({ attrs, content }: Figure): Figure {
  const { mediaId, alt, credit } = attrs
  return {
    type: 'figure',
    attrs: { mediaId, alt: tidyWords(alt) ?? '', credit: tidyWords(credit) },
    ...holding(tidyInlines(content ?? [])),
  }
}

function tidyEmbed({ attrs }: Embed): Embed {
  const { url, title, provider } = attrs
  return {
    type: 'embed',
    attrs: { url, title: tidyWords(title) ?? url, provider: tidyWords(provider) },
  }
}

/** A row without cells means something only where a cell above reaches down into it. */
function tidyTable({ content }: Table): Table[] {
  const cells = content.flatMap(row => row.content)
  const reachesDown = cells.some(cell => cell.attrs.rowspan > 1)
  const rows = content.filter(row => reachesDown || row.content.length > 0)
  if (cells.length === 0) return []
  return [
    { type: 'table', content: rows.map(row => ({ ...row, content: row.content.map(tidyCell) })) },
  ]
}

function tidyCell<Cell extends TableHeader | TableCell>(cell: Cell): Cell {
  const paragraphs = cell.content.flatMap(tidyParagraph)
  return { ...cell, content: paragraphs.length === 0 ? [{ type: 'paragraph' }] : paragraphs }
}

function tidyWords(words: string | null): string | null {
  return collapseSpaces(words ?? '').trim() || null
}
