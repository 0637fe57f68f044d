import { line } from 'd3-shape'
import type { Language } from '../../../newsroom/values/language.ts'
import type { Box, ChartPoint, ChartSource, Drawing, Mark, Size } from './chart.ts'
import { dayAxis } from './day-axis.ts'
import { placeLabels } from './place-labels.ts'
import { arrowLength, markRadius, placeMarks } from './place-marks.ts'
import { valueAxis } from './value-axis.ts'

export type ChartRequest = {
  /** In the order of their days; at least one. */
  points: readonly ChartPoint[]
  sources: readonly ChartSource[]
  unit: string | null
  language: Language
  size: Size
  /** How many letters of a source’s name there is room for. */
  longestLabel: number
}

/** Room for two lines under the plot, for half a tick at its right, and for the numbers at its left. */
const margins = { top: 8, right: 30, bottom: 46 }
const numbers = { letter: 8, least: 30, most: 96 }

/** Puts a series of figures on a plane: days across, values up. */
export function drawChart({
  points,
  sources,
  unit,
  language,
  size,
  longestLabel,
}: ChartRequest): Drawing {
  const frame = { top: margins.top, bottom: size.height - margins.bottom }
  // An arrow at the highest value has room above it.
  const reach = { low: frame.bottom, high: frame.top + arrowLength + markRadius }
  const values = valueAxis(points, reach, { language, unit })
  const widest = Math.max(...values.ticks.map(({ words }) => words.length)) * numbers.letter
  const left = Math.min(numbers.most, Math.max(numbers.least, widest + 10))
  const plot = { ...frame, left, right: size.width - margins.right }
  const inner = { left: plot.left + 3 * markRadius, right: plot.right - 2 * markRadius }
  const ordered = points.map(({ day }) => day)
  const days = dayAxis(ordered, inner, language)
  const marks = placeMarks(points, plot, { days, values })
  const joined = joinedMarks(sources, marks)
  return {
    ...{ ...size, plot, isFromZero: values.isFromZero, marks },
    valueTicks: values.ticks.map(({ value, words }) => ({ y: round(values.y(value)), words })),
    dayTicks: days.ticks.map(tick => ({ ...tick, x: round(tick.x) })),
    lines: joined.map(({ source, own }) => ({ source, path: pathThrough(own) ?? '' })),
    labels: placeLabels(sources, marks, {
      ...{ plot: roomForWords(plot, size), longest: longestLabel },
      lines: joined.map(({ own }) => own),
    }),
  }
}

/** A name may reach over the right margin. */
function roomForWords(plot: Box, size: Size): Box {
  return { ...plot, right: size.width }
}

const pathThrough = line<Mark>()
  .x(({ x }) => round(x))
  .y(({ y }) => round(y))

function joinedMarks(sources: readonly ChartSource[], marks: readonly Mark[]) {
  return sources.flatMap(({ isJoined }, source) => {
    const own = marks.filter(mark => mark.source === source)
    return isJoined && own.length > 1 ? [{ source, own }] : []
  })
}

export function round(length: number): number {
  return Math.round(length * 10) / 10
}
