import type { Block, Body } from './body.ts'
import { listTextBlocks } from './text-blocks.ts'

/** One paragraph, heading, caption… of the text, with the kind of block it stands in. Offsets in UTF-16 units, end excluded. */
export type TextSpan = { kind: Block['type']; start: number; end: number }

/** The plain text of a body, and the way between its offsets and ProseMirror positions. */
export type TextMap = {
  text: string
  blocks: TextSpan[]
  /** The position of an offset; one between two blocks belongs to the block that follows. */
  positionAt: (offset: number) => number
  /** The offset of a position; one outside all words belongs to the words that follow, or ends the text. */
  offsetAt: (position: number) => number
}

/**
 * The words in reading order. Blocks, and the paragraphs of a quotation, are parted by an empty line;
 * list items, table rows and lines by a line end; table cells by a tab. Captions and pull quotes are
 * words of the text; credits, alternative texts, attributions, embeds and rules are not.
 */
export function bodyToText(body: Body): string {
  return listTextBlocks(body)
    .map(({ separator, words }) => separator + words)
    .join('')
}

/** The text of `bodyToText` with its map, made in one pass. */
export function textMap(body: Body): TextMap {
  const pieces: string[] = []
  const places: Place[] = []
  let length = 0
  for (const { kind, position, words, separator } of listTextBlocks(body)) {
    pieces.push(separator, words)
    const start = length + separator.length
    length = start + words.length
    places.push({ kind, start, end: length, position })
  }
  return {
    text: pieces.join(''),
    blocks: places.map(({ kind, start, end }) => ({ kind, start, end })),
    positionAt: offset => positionIn(places, offset),
    offsetAt: position => offsetIn(places, position),
  }
}

type Place = TextSpan & { position: number }

function positionIn(places: readonly Place[], offset: number): number {
  const place = places[firstWhere(places, ({ end }) => offset <= end)] ?? places.at(-1)
  if (!place) return 0
  return place.position + clamp(offset - place.start, place)
}

function offsetIn(places: readonly Place[], position: number): number {
  const place =
    places[firstWhere(places, ({ start, end, position: first }) => position <= first + end - start)]
  if (!place) return places.at(-1)?.end ?? 0
  return place.start + clamp(position - place.position, place)
}

function clamp(distance: number, { start, end }: TextSpan): number {
  return Math.max(0, Math.min(distance, end - start))
}

/** The index of the first place for which it holds, as it then does for all that follow. */
function firstWhere(places: readonly Place[], holds: (place: Place) => boolean): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    const place = places[middle]
    if (place && holds(place)) high = middle
    else low = middle + 1
  }
  return low
}
