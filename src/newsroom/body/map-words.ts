import type { Block, Body, Inline, ListItem, Paragraph, TableRow } from './body.ts'
import { holding } from './canonical-inlines.ts'

type Change = (words: readonly Inline[]) => Inline[]

/** The body with the words of each paragraph, heading, caption and the like changed, in the order of reading. */
export function mapWords(body: Body, change: Change): Body {
  return { type: 'doc', content: body.content.map(block => mapBlock(block, change)) }
}

function mapBlock(block: Block, change: Change): Block {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'pullQuote':
    case 'figure':
      return mapHolder(block, change)
    case 'bulletList':
    case 'orderedList':
      return mapList(block, change)
    case 'blockQuote':
      return { ...block, content: block.content.map(one => mapHolder(one, change)) }
    case 'table':
      return { ...block, content: block.content.map(row => mapRow(row, change)) }
    case 'embed':
    case 'rule':
      return block
  }
}

function mapHolder<Holder extends { content?: Inline[] }>(block: Holder, change: Change): Holder {
  const { content = [], ...rest } = block
  return { ...rest, ...holding(change(content)) } as Holder
}

function mapList<List extends { content: ListItem[] }>(list: List, change: Change): List {
  const mapInside = (one: ListItem['content'][number]) =>
    one.type === 'paragraph' ? mapHolder<Paragraph>(one, change) : mapList(one, change)
  return {
    ...list,
    content: list.content.map(item => ({ ...item, content: item.content.map(mapInside) })),
  }
}

function mapRow(row: TableRow, change: Change): TableRow {
  const content = row.content.map(cell => ({
    ...cell,
    content: cell.content.map(one => mapHolder(one, change)),
  }))
  return { ...row, content }
}
