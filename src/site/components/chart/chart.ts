import type { Bound } from '../../../reading/index.ts'

/** A figure to draw. */
export type ChartPoint = {
  /** YYYY-MM-DD. */
  day: string
  value: number
  /** The upper end of a range; null otherwise. */
  high: number | null
  bound: Bound
  /** Which of the chart’s sources gave it. */
  source: number
}

export type ChartSource = {
  name: string
  /** Its figures are joined by a line: whoever gave them is known to be the same. */
  isJoined: boolean
}

/** In units of the drawing, which are pixels when it is shown in its own size. */
export type Size = { width: number; height: number }

export type Box = { left: number; top: number; right: number; bottom: number }

/** A chart with everything in its place, for a view that only prints. */
export type Drawing = Size & {
  plot: Box
  isFromZero: boolean
  valueTicks: { y: number; words: string }[]
  /** `year` stands under the first tick of each year. */
  dayTicks: { x: number; words: string; year: string | null }[]
  /** The path that joins the figures of a source, for those that have several. */
  lines: { source: number; path: string }[]
  /** In the order of the points. */
  marks: Mark[]
  labels: Label[]
}

/** How a mark tells what bounds its figure. */
export type Sign = 'plain' | 'ring' | 'up' | 'down' | 'bar'

export type Mark = {
  source: number
  x: number
  y: number
  sign: Sign
  /** Where an arrow or a bar begins and ends; both are `y` for the others. */
  from: number
  to: number
}

/** The name of a source beside its newest mark. */
export type Label = {
  source: number
  words: string
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
}

export const signs: Record<Bound, Sign> = {
  exact: 'plain',
  'more-than': 'up',
  'at-least': 'up',
  'less-than': 'down',
  'at-most': 'down',
  about: 'ring',
  nearly: 'ring',
  range: 'bar',
}
