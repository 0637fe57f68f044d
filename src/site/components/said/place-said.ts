import type { Inline, TextLine, TextRange } from '../../../newsroom/body/index.ts'
import type { Said, SaidPiece } from './said.ts'

/** The words of one statement in the text that the lines make together. */
export type SaidRanges = { said: Said; ranges: TextRange[] }

/** Which lines hold words of which statements; looked up by the line’s own content. */
export type SaidInLines = Map<readonly Inline[], SaidPiece[]>

/** Cuts the words of statements at the ends of lines and where they overlap, so that what remains lies inside or beside. */
export function placeSaid(
  lines: readonly TextLine[],
  statements: readonly SaidRanges[],
): SaidInLines {
  const placed: SaidInLines = new Map()
  for (const { said, ranges } of statements) {
    const pieces = lines.flatMap(line => cutToLine(line, ranges))
    pieces.forEach(({ content, start, end }, index) => {
      const [isFirst, isLast] = [index === 0, index === pieces.length - 1]
      const known = placed.get(content) ?? []
      placed.set(content, [...known, { start, end, said, isFirst, isLast }])
    })
  }
  for (const [content, pieces] of placed) placed.set(content, partOverlaps(pieces))
  return placed
}

function cutToLine({ content, start, end }: TextLine, ranges: readonly TextRange[]) {
  return ranges.flatMap(range => {
    const [from, to] = [Math.max(start, range.start), Math.min(end, range.end)]
    return from < to ? [{ content, start: from - start, end: to - start }] : []
  })
}

/** Outer pieces before inner ones; a piece that reaches beyond one it begins in is parted at that one’s end. */
function partOverlaps(pieces: readonly SaidPiece[]): SaidPiece[] {
  const waiting = [...pieces].sort(outerFirst)
  const parted: SaidPiece[] = []
  for (let piece = waiting.shift(); piece; piece = waiting.shift()) {
    const { start, end } = piece
    const ends = parted.filter(one => start < one.end && one.end < end).map(one => one.end)
    const cut = Math.min(...ends)
    if (ends.length === 0) {
      parted.push(piece)
      continue
    }
    parted.push({ ...piece, end: cut, isLast: false })
    waiting.push({ ...piece, start: cut, isFirst: false })
    waiting.sort(outerFirst)
  }
  return parted
}

function outerFirst(one: SaidPiece, other: SaidPiece): number {
  return one.start - other.start || other.end - one.end
}
