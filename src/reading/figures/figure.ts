import type { Span } from '../text/span.ts'

/** How a figure bounds what it counts: « plus de », "at least", « près de ». */
export type Bound =
  | 'exact'
  | 'more-than'
  | 'at-least'
  | 'less-than'
  | 'at-most'
  | 'about'
  | 'nearly'
  | 'range'

export type Figure = Span & {
  readonly text: string
  readonly value: number
  /** The upper end of a range; null otherwise. */
  readonly high: number | null
  readonly bound: Bound
  /** « euros », « % », « ans »; null when plain things are counted. */
  readonly unit: string | null
  /** « an », « mois », « heure »: what the figure is counted for each of; null otherwise. */
  readonly per: string | null
  /** What is counted, as written: « soldats russes tués ou blessés ». */
  readonly what: string | null
}
