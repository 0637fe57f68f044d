import { attributeOf, findElement, type HtmlElement, isElement, nodesUnder } from './html-tree.ts'
import { visibleText } from './visible-text.ts'

const ownAttributes = ['src', 'data-src', 'data', 'data-instgrm-permalink', 'data-href', 'cite']

/** Where an embed points: its own address, its player's, its last link's, or the address written in it. */
export function addressOfEmbed(element: HtmlElement): string | null {
  return (
    attributeFrom(element, ownAttributes) ??
    playerAddress(element) ??
    lastLink(element) ??
    writtenAddress(element)
  )
}

function attributeFrom(element: HtmlElement, names: readonly string[]): string | null {
  return names.map(name => attributeOf(element, name)).find(Boolean) ?? null
}

function playerAddress(element: HtmlElement): string | null {
  const isPlayer = ({ tagName }: HtmlElement) =>
    ['iframe', 'embed', 'source', 'video', 'audio'].includes(tagName)
  const player = findElement(element.childNodes, isPlayer)
  return player && attributeFrom(player, ['src', 'data-src'])
}

/** The last link of an embedded post is the post itself, the others are in its words. */
function lastLink(element: HtmlElement): string | null {
  let href: string | null = null
  for (const node of nodesUnder(element.childNodes)) {
    if (isElement(node) && node.tagName === 'a') href = attributeOf(node, 'href') ?? href
  }
  return href
}

function writtenAddress(element: HtmlElement): string | null {
  const words = visibleText(element.childNodes).trim()
  return /^https?:\/\/\S+$/.test(words) ? words : null
}
