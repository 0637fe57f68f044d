import type { Body, Text } from './body.ts'
import { textMap } from './body-to-text.ts'

/** A link of the text: the address, and the range of its words in `bodyToText`. */
export type BodyLink = { start: number; end: number; href: string }

/** The links of a body in reading order; one that runs over several marks of type is given piece by piece. */
export function listLinks(body: Body): BodyLink[] {
  const { offsetAt } = textMap(body)
  return listTexts(body.content, 0).flatMap(({ text, position }) => {
    const mark = text.marks?.find(({ type }) => type === 'link')
    if (mark?.type !== 'link') return []
    const start = offsetAt(position)
    return [{ start, end: start + text.text.length, href: mark.attrs.href }]
  })
}

type Placed = { text: Text; position: number }
type Node = { type: string; content?: readonly Node[] }

/** Every text node with its ProseMirror position: a character counts one, a leaf one, any other node two and its content. */
function listTexts(nodes: readonly Node[], from: number): Placed[] {
  const placed: Placed[] = []
  let position = from
  for (const node of nodes) {
    if (isText(node)) placed.push({ text: node, position })
    else placed.push(...listTexts(node.content ?? [], position + 1))
    position += sizeOf(node)
  }
  return placed
}

function sizeOf(node: Node): number {
  if (isText(node)) return node.text.length
  if (leaves.has(node.type)) return 1
  return 2 + (node.content ?? []).reduce((size, child) => size + sizeOf(child), 0)
}

const leaves = new Set(['hardBreak', 'embed', 'rule'])

function isText(node: Node): node is Text {
  return node.type === 'text'
}
