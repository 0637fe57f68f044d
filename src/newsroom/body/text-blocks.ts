import type { Block, Body, Inline, ListItem, Paragraph, Table } from './body.ts'

/**
 * A paragraph, heading, caption or the like with words in it: the block of the body it stands in, the
 * ProseMirror position of its first character, its words, and what parts it from the words before.
 */
export type TextBlock = {
  kind: Block['type']
  position: number
  words: string
  separator: string
  /** The line itself, as it stands in the body. */
  content: readonly Inline[]
}

/** What stands in the order of reading; blocks without words are passed over. */
export function listTextBlocks(body: Body): TextBlock[] {
  const reader: Reader = { position: 0, kind: 'paragraph', separator: '', blocks: [] }
  for (const block of body.content) {
    reader.kind = block.type
    part(reader, '\n\n')
    readBlock(block, reader)
  }
  return reader.blocks
}

type Reader = { position: number; kind: Block['type']; separator: string; blocks: TextBlock[] }

function readBlock(block: Block, reader: Reader): void {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'pullQuote':
    case 'figure':
      readWords(block.content ?? [], reader)
      break
    case 'bulletList':
    case 'orderedList':
      readList(block, reader)
      break
    case 'blockQuote':
      readParagraphs(block.content, '\n\n', reader)
      break
    case 'table':
      readTable(block, reader)
      break
    case 'embed':
    case 'rule':
      reader.position += 1
  }
}

type Separator = '\n\n' | '\n' | '\t'

/** Blocks without words leave the widest gap waiting; a tab counts each cell passed. */
function part(reader: Reader, separator: Separator): void {
  if (separator === '\t') reader.separator += separator
  else reader.separator = reader.separator.startsWith('\n\n') ? '\n\n' : separator
}

function readWords(content: readonly Inline[], reader: Reader): void {
  const words = content.map(inline => (inline.type === 'text' ? inline.text : '\n')).join('')
  const { kind, separator, position } = reader
  if (words !== '') {
    const isFirst = reader.blocks.length === 0
    const before = isFirst ? separator.replace(/^\n+/, '') : separator
    reader.blocks.push({ kind, position: position + 1, words, separator: before, content })
    reader.separator = ''
  }
  reader.position += words.length + 2
}

function readParagraphs(
  paragraphs: readonly Paragraph[],
  between: Separator,
  reader: Reader,
): void {
  readInside(paragraphs, reader, (paragraph, isFirst) => {
    if (!isFirst) part(reader, between)
    readWords(paragraph.content ?? [], reader)
  })
}

function readList(list: { content: ListItem[] }, reader: Reader): void {
  readInside(list.content, reader, (item, isFirst) => {
    if (!isFirst) part(reader, '\n')
    readItem(item, reader)
  })
}

function readItem(item: ListItem, reader: Reader): void {
  readInside(item.content, reader, (block, isFirst) => {
    if (!isFirst) part(reader, '\n')
    readBlock(block, reader)
  })
}

/** A tab for each cell passed, so that an empty cell still keeps its column. */
function readTable({ content }: Table, reader: Reader): void {
  readInside(content, reader, (row, isFirstRow) => {
    if (!isFirstRow) part(reader, '\n')
    readInside(row.content, reader, (cell, isFirstCell) => {
      if (!isFirstCell) part(reader, '\t')
      readParagraphs(cell.content, '\n', reader)
    })
  })
}

function readInside<Child>(
  children: readonly Child[],
  reader: Reader,
  readChild: (child: Child, isFirst: boolean) => void,
): void {
  reader.position += 1
  children.forEach((child, index) => {
    readChild(child, index === 0)
  })
  reader.position += 1
}
