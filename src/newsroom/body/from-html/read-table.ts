import { widestSpan } from '../attribute-rules.ts'
import type { Block, Span, TableRow } from '../body.ts'
import { attributeOf, type HtmlElement, isElement, takeOut } from './html-tree.ts'
import { placeInside } from './marks-of.ts'
import { paragraphPartsOf } from './parts-of.ts'
import type { Place, Reading } from './reading.ts'

type Cell = TableRow['content'][number]

/** The caption as a paragraph, the table, then what its cells held that no cell may hold. */
export function readTable(table: HtmlElement, place: Place, reading: Reading): Block[] {
  const inside = { ...placeInside(table, place, reading), heading: null }
  const caption = takeOut(table, ({ tagName }) => tagName === 'caption')
  const rows = rowsOf(table).map(row => cellsOf(row).map(cell => readCell(cell, inside, reading)))
  return [
    ...(caption ? reading.read(caption.childNodes, inside) : []),
    {
      type: 'table',
      content: rows.map(cells => ({ type: 'tableRow', content: cells.map(({ cell }) => cell) })),
    },
    ...rows.flatMap(cells => cells.flatMap(({ beside }) => beside)),
  ]
}

function rowsOf(table: HtmlElement): HtmlElement[] {
  return table.childNodes
    .filter(isElement)
    .flatMap(part => part.childNodes)
    .filter(isElement)
    .filter(({ tagName }) => tagName === 'tr')
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return row.childNodes
    .filter(isElement)
    .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
}

function readCell(
  element: HtmlElement,
  place: Place,
  reading: Reading,
): { cell: Cell; beside: Block[] } {
  const inside = placeInside(element, place, reading)
  const { lines, beside } = paragraphPartsOf(reading.read(element.childNodes, inside))
  const type = element.tagName === 'th' ? 'tableHeader' : 'tableCell'
  return { cell: { type, attrs: spanOf(element), content: lines }, beside }
}

function spanOf(cell: HtmlElement): Span {
  return { colspan: reachOf(cell, 'colspan'), rowspan: reachOf(cell, 'rowspan') }
}

function reachOf(cell: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const reach = Number.parseInt(attributeOf(cell, name) ?? '1', 10)
  return reach >= 1 && reach <= widestSpan ? reach : 1
}
