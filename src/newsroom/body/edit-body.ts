import type { Body, Inline } from './body.ts'
import { bodyToText, type TextSpan, textMap } from './body-to-text.ts'
import { editWords, type TextEdit } from './edit-words.ts'
import { mapWords } from './map-words.ts'

/**
 * The body with edits of its text made, marks kept; null when one of them reaches from one block into another, which no
 * edit of words can do. The edits do not overlap.
 */
export function editBody(body: Body, edits: readonly TextEdit[]): Body | null {
  const blocks = textMap(body).blocks
  const homes = edits.map(edit => ({ edit, block: blocks.findLast(one => holds(one, edit)) }))
  if (homes.some(({ block }) => block === undefined)) return null
  let next = 0
  return mapWords(body, words => {
    if (!hasWords(words)) return [...words]
    const block = blocks[next]
    next += 1
    const own = homes.filter(home => home.block === block).map(({ edit }) => edit)
    return own.length === 0 || !block ? [...words] : editWords(words, moved(own, -block.start))
  })
}

function holds(block: TextSpan, edit: TextEdit): boolean {
  return block.start <= edit.start && edit.end <= block.end
}

/** As `bodyToText` passes over blocks without words. */
function hasWords(words: readonly Inline[]): boolean {
  const content = [...words]
  return bodyToText({ type: 'doc', content: [{ type: 'paragraph', content }] }) !== ''
}

function moved(edits: readonly TextEdit[], by: number): TextEdit[] {
  return edits.map(({ start, end, text }) => ({ start: start + by, end: end + by, text }))
}
