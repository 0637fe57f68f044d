import type { DefaultTreeAdapterTypes } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node
}

export function attributeOf(element: HtmlElement, name: string): string | null {
  return element.attrs.find(attribute => attribute.name === name)?.value ?? null
}

export function classOf(element: HtmlElement): string {
  return attributeOf(element, 'class') ?? ''
}

/** Every node under these, in reading order; deep pages cannot exhaust the stack. */
export function* nodesUnder(nodes: readonly HtmlNode[]): Generator<HtmlNode> {
  const waiting = nodes.toReversed()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node
    if (isElement(node)) for (const child of node.childNodes.toReversed()) waiting.push(child)
  }
}

export function findElement(
  nodes: readonly HtmlNode[],
  isWanted: (element: HtmlElement) => boolean,
): HtmlElement | null {
  for (const node of nodesUnder(nodes)) if (isElement(node) && isWanted(node)) return node
  return null
}

/** Finds the first such element under this one and takes it out of the page. */
export function takeOut(
  element: HtmlElement,
  isWanted: (element: HtmlElement) => boolean,
): HtmlElement | null {
  const found = findElement(element.childNodes, isWanted)
  if (found?.parentNode) {
    found.parentNode.childNodes = found.parentNode.childNodes.filter(node => node !== found)
  }
  return found
}
