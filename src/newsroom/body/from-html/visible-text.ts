import { isHidden } from './classify.ts'
import { type ElementKind, kindOfName } from './element-kinds.ts'
import { type HtmlNode, isElement } from './html-tree.ts'

const silent = new Set<ElementKind>(['unseen', 'dropped', 'struck'])

/** The words a reader sees under these nodes, whatever their depth, with a space between blocks. */
export function visibleText(nodes: readonly HtmlNode[]): string {
  const words: string[] = []
  const waiting = nodes.toReversed()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('value' in node) words.push(node.value)
    else if (isElement(node) && !isHidden(node)) {
      const kind = kindOfName(node.tagName)
      if (kind !== 'words') words.push(' ')
      if (!silent.has(kind)) for (const child of node.childNodes.toReversed()) waiting.push(child)
    }
  }
  return words.join('')
}
