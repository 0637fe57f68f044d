import type { Inline, Text } from '../../../newsroom/body/index.ts'
import type { SaidPiece } from './said.ts'

/** Part of a line, with the pieces of statements it lies in, outermost first. */
export type CutInline = { inline: Inline; pieces: SaidPiece[] }

/** The line cut wherever a piece begins or ends; its words and marks stay as they were. */
export function cutInlines(content: readonly Inline[], pieces: readonly SaidPiece[]): CutInline[] {
  const bounds = [...new Set(pieces.flatMap(({ start, end }) => [start, end]))].sort(
    (a, b) => a - b,
  )
  let start = 0
  return content.flatMap(inline => {
    const parts = inline.type === 'text' ? cutText(inline, start, bounds) : [{ inline, start }]
    start += inline.type === 'text' ? inline.text.length : 1
    return parts.map(part => ({
      inline: part.inline,
      pieces: pieces.filter(piece => piece.start <= part.start && part.start < piece.end),
    }))
  })
}

function cutText(inline: Text, start: number, bounds: readonly number[]) {
  const { text } = inline
  const cuts = bounds.map(bound => bound - start).filter(cut => 0 < cut && cut < text.length)
  return [0, ...cuts].map((from, index) => ({
    inline: { ...inline, text: text.slice(from, cuts[index] ?? text.length) },
    start: start + from,
  }))
}
