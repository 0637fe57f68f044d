import type { ListItem } from '../../newsroom/body/index.ts'
import { type FoundBlock, paragraphOf } from './found-block.ts'
import type { Row } from './rows.ts'

const bullet = /^[•◦▪‣·][\s\u00A0\u202F]+(?=\S)/u
const dash = /^[*–-][\s\u00A0\u202F]+(?=\S)/u
const number = /^(\d{1,3})(?:[.)]|°\.?)[\s\u00A0\u202F]+(?=\S)/u

/** A list of bullets, of dashes (two at least), or of numbers that follow each other. */
export function readList(rows: readonly Row[], at: number): FoundBlock | null {
  const first = rows[at]?.line.text ?? ''
  if (number.test(first)) return readNumbers(rows, at)
  const mark = [bullet, dash].find(one => one.test(first))
  if (!mark) return null
  const items = itemsFrom(rows, at, text => mark.test(text))
  if (mark === dash && items.length < 2) return null
  const content = items.map(text => itemOf(text.replace(mark, '')))
  return { block: { type: 'bulletList', content }, next: at + items.length }
}

function readNumbers(rows: readonly Row[], at: number): FoundBlock | null {
  const start = numberOf(rows[at]?.line.text ?? '')
  const items = itemsFrom(rows, at, (text, count) => numberOf(text) === start + count)
  if (items.length < 2) return null
  const content = items.map(text => itemOf(text.replace(number, '')))
  return { block: { type: 'orderedList', attrs: { start }, content }, next: at + items.length }
}

function itemsFrom(
  rows: readonly Row[],
  at: number,
  isItem: (text: string, count: number) => boolean,
): string[] {
  const items: string[] = []
  for (const row of rows.slice(at, at + longestList)) {
    if (!isItem(row.line.text, items.length)) break
    items.push(row.line.text)
  }
  return items
}

/** A longer list goes on in a second one. */
const longestList = 1000

function numberOf(text: string): number {
  return Number(number.exec(text)?.[1] ?? Number.NaN)
}

function itemOf(text: string): ListItem {
  return { type: 'listItem', content: [paragraphOf(text)] }
}
