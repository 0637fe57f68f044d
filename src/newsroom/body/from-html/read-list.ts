import { deepestList, highestStart } from '../attribute-rules.ts'
import type { Block, ListItem } from '../body.ts'
import { attributeOf, type HtmlElement, type HtmlNode, isElement } from './html-tree.ts'
import { placeInside } from './marks-of.ts'
import { partsOf } from './parts-of.ts'
import type { Place, Reading } from './reading.ts'

/** A list, followed by what its items held that no list may hold, such as images. */
export function readList(list: HtmlElement, place: Place, reading: Reading): Block[] {
  const inside = { ...placeInside(list, place, reading), heading: null, lists: place.lists + 1 }
  const items: ListItem[] = []
  const beside: Block[] = []
  for (const nodes of itemsOf(list)) {
    const parts = partsOf(reading.read(nodes, inside))
    for (const block of parts.beside) beside.push(block)
    if (parts.lines.length > 0) items.push({ type: 'listItem', content: parts.lines })
  }
  if (items.length === 0) return beside
  if (inside.lists > deepestList) return [...items.flatMap(item => item.content), ...beside]
  return [listOf(list, items), ...beside]
}

/** The nodes of each item; a list that stands between items belongs to the item before it. */
function itemsOf(list: HtmlElement): HtmlNode[][] {
  const items: HtmlNode[][] = []
  for (const node of list.childNodes) {
    if (isElement(node) && node.tagName === 'li') items.push([node])
    else if (items.length > 0) items.at(-1)?.push(node)
    else if (isElement(node) || ('value' in node && node.value.trim() !== '')) items.push([node])
  }
  return items
}

function listOf(list: HtmlElement, content: ListItem[]): Block {
  return list.tagName === 'ol'
    ? { type: 'orderedList', attrs: { start: startOf(list) }, content }
    : { type: 'bulletList', content }
}

function startOf(list: HtmlElement): number {
  const start = Number.parseInt(attributeOf(list, 'start') ?? '1', 10)
  return start >= 0 && start <= highestStart ? start : 1
}
