import { type Block, tidyBody } from '../../newsroom/body/index.ts'
import type { Doubt } from '../arrival.ts'
import { type FoundBlock, paragraphOf, wordsOf } from './found-block.ts'
import type { Page } from './page.ts'
import { readList } from './read-list.ts'
import { readMarkedQuote, readSpokenQuote } from './read-quote.ts'
import { headingAt, type Row, rowsOf } from './rows.ts'

type BlockReader = (rows: readonly Row[], at: number) => FoundBlock | null

/** What a row may be, in the order in which it is tried. */
const readers: readonly BlockReader[] = [
  readRule,
  readMarkedQuote,
  readList,
  readSpokenQuote,
  readHeading,
]

/** Reads what the other steps left as the body of the article. */
export function writeBody(page: Page) {
  const rows = rowsOf(page.lines)
  const content: Block[] = []
  const doubts: Doubt[] = [...page.doubts]
  for (let at = 0; at < rows.length; ) {
    const found = readBlock(rows, at)
    content.push(found.block)
    doubts.push(...(found.doubts ?? []))
    at = found.next
  }
  return { body: tidyBody({ type: 'doc', content }), doubts, isEmpty: !content.some(hasWords) }
}

function readBlock(rows: readonly Row[], at: number): FoundBlock {
  for (const read of readers) {
    const found = read(rows, at)
    if (found) return found
  }
  return { block: paragraphOf(rows[at]?.line.text ?? ''), next: at + 1 }
}

function readRule(rows: readonly Row[], at: number): FoundBlock | null {
  const isRule = /^(?:[*•_=–—-] ?){3,80}$/u.test(rows[at]?.line.text ?? '')
  return isRule ? { block: { type: 'rule' }, next: at + 1 } : null
}

function readHeading(rows: readonly Row[], at: number): FoundBlock | null {
  const heading = headingAt(rows, at)
  if (heading === null) return null
  const { level, text, isSure } = heading
  const where = rows[at]?.line.number ?? null
  return {
    block: { type: 'heading', attrs: { level }, content: wordsOf(text) },
    next: at + 1,
    doubts: isSure ? [] : [{ about: 'heading-guessed', where, words: text }],
  }
}

function hasWords(block: Block): boolean {
  return block.type !== 'rule' && block.type !== 'heading'
}
