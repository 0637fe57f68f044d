import type { Box, ChartSource, Label, Mark } from './chart.ts'
import { markRadius } from './place-marks.ts'

/** The height of a letter in a label, and its mean width in the widest of our fonts. */
const letter = { height: 14, width: 8.6 }

const gap = 5

/** Names each source beside its newest mark where there is room; the key names those without. */
export function placeLabels(
  sources: readonly ChartSource[],
  marks: readonly Mark[],
  { plot, longest, lines }: { plot: Box; longest: number; lines: readonly Mark[][] },
): Label[] {
  const taken = marks.map(boxOfMark)
  const crossed = lines.flatMap(boxesAlong)
  const labels: Label[] = []
  for (const [source, { name }] of sources.entries()) {
    const newest = marks.findLast(mark => mark.source === source)
    const free = newest ? candidates(newest, shortened(name, longest)).filter(isFree) : []
    const label = free.find(one => !crossed.some(box => overlap(boxOfLabel(one), box))) ?? free[0]
    if (!label) continue
    labels.push(label)
    taken.push(boxOfLabel(label))
  }
  return labels

  function isFree(label: Label): boolean {
    const box = boxOfLabel(label)
    return isInside(box, plot) && !taken.some(other => overlap(box, other))
  }
}

function candidates(mark: Mark, words: string): Label[] {
  const { left, top, right, bottom } = boxOfMark(mark)
  const beside = mark.y + letter.height / 3
  const about = { source: mark.source, words }
  return [
    { ...about, anchor: 'start', x: right + gap, y: beside },
    { ...about, anchor: 'end', x: left - gap, y: beside },
    { ...about, anchor: 'middle', x: mark.x, y: top - gap },
    { ...about, anchor: 'middle', x: mark.x, y: bottom + letter.height },
    { ...about, anchor: 'end', x: right, y: top - gap },
    { ...about, anchor: 'start', x: left, y: top - gap },
    { ...about, anchor: 'end', x: right, y: bottom + letter.height },
    { ...about, anchor: 'start', x: left, y: bottom + letter.height },
  ]
}

/** Small boxes close enough for no label to slip through between them. */
function boxesAlong(marks: readonly Mark[]): Box[] {
  return marks.flatMap((mark, index) => {
    const next = marks[index + 1]
    if (!next) return []
    const [across, up] = [next.x - mark.x, next.y - mark.y]
    const pieces = Math.ceil(Math.hypot(across, up) / letter.height)
    return Array.from({ length: pieces }, (_, piece) => {
      const [x, y] = [mark.x + (across * piece) / pieces, mark.y + (up * piece) / pieces]
      return { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 }
    })
  })
}

function boxOfMark({ x, y, from, to }: Mark): Box {
  return {
    left: x - markRadius,
    right: x + markRadius,
    top: Math.min(y - markRadius, from, to),
    bottom: Math.max(y + markRadius, from, to),
  }
}

export function boxOfLabel({ words, x, y, anchor }: Label): Box {
  const width = words.length * letter.width
  const before = { start: 0, middle: width / 2, end: width }[anchor]
  return {
    left: x - before,
    right: x - before + width,
    top: y - letter.height * 0.8,
    bottom: y + 3,
  }
}

function isInside(box: Box, plot: Box): boolean {
  return (
    box.left >= plot.left &&
    box.right <= plot.right &&
    box.top >= plot.top &&
    box.bottom <= plot.bottom
  )
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  )
}

function shortened(name: string, longest: number): string {
  return name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`
}
