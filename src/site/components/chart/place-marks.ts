import { type Box, type ChartPoint, type Mark, signs } from './chart.ts'
import type { DayAxis } from './day-axis.ts'
import type { ValueAxis } from './value-axis.ts'

/** Half of what a mark takes up. */
export const markRadius = 6

/** How far an arrow leads away from its mark. */
export const arrowLength = 24

/** Where each figure is drawn. Figures of one day and value stand side by side. */
export function placeMarks(
  points: readonly ChartPoint[],
  plot: Box,
  { days, values }: { days: DayAxis; values: ValueAxis },
): Mark[] {
  const together = new Map<string, number[]>()
  for (const [index, point] of points.entries()) {
    const beside = together.get(spotOf(point))
    if (beside) beside.push(index)
    else together.set(spotOf(point), [index])
  }
  return points.map((point, index) => {
    const beside = together.get(spotOf(point)) ?? []
    const x = days.x(point.day) + spread(beside.indexOf(index), beside.length, days.step)
    const y = values.y(middleOf(point))
    return {
      source: point.source,
      x: Math.min(plot.right - markRadius, Math.max(plot.left + markRadius, x)),
      ...{ y, sign: signs[point.bound] },
      ...reachOf(point, y, { values, bottom: plot.bottom }),
    }
  })
}

function spotOf(point: ChartPoint): string {
  return `${point.day} ${middleOf(point)}`
}

function middleOf({ value, high }: ChartPoint): number {
  return high === null ? value : value + (high - value) / 2
}

/** Never as far as the next day, so that days stay in their order. */
function spread(index: number, count: number, step: number): number {
  const apart = Math.min(2 * markRadius, (step * 0.8) / count)
  return (index - (count - 1) / 2) * apart
}

/** An arrow down ends where values end, but is never too short to be seen. */
function reachOf(
  point: ChartPoint,
  y: number,
  { values, bottom }: { values: ValueAxis; bottom: number },
): Pick<Mark, 'from' | 'to'> {
  switch (signs[point.bound]) {
    case 'up':
      return { from: y - markRadius, to: y - arrowLength }
    case 'down':
      return {
        from: y + markRadius,
        to: Math.min(y + arrowLength, Math.max(bottom, y + 2 * markRadius)),
      }
    case 'bar':
      return { from: values.y(point.value), to: values.y(point.high ?? point.value) }
    case 'plain':
    case 'ring':
      return { from: y, to: y }
  }
}
