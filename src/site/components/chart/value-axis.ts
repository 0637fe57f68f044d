import { scaleLinear } from 'd3-scale'
import type { Language } from '../../../newsroom/values/language.ts'
import type { ChartPoint } from './chart.ts'

export type ValueAxis = {
  y: (value: number) => number
  ticks: { value: number; words: string }[]
  isFromZero: boolean
}

/** Below this part of the largest value, differences drawn from zero could not be seen. */
const smallestVisible = 0.1

const compactFrom = 1e6

/** From zero up, or down to the lowest; from elsewhere only when nothing could be seen from zero. */
export function valueAxis(
  points: readonly ChartPoint[],
  { low, high }: { low: number; high: number },
  { language, unit }: { language: Language; unit: string | null },
): ValueAxis {
  const values = points.flatMap(point => [point.value, point.high ?? point.value])
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const isFromZero = least <= 0 || least === most || (most - least) / most >= smallestVisible
  const domain = isFromZero
    ? [Math.min(0, least), Math.max(0, most) || 1]
    : [least - (most - least) / 2, most]
  const scale = scaleLinear().domain(domain).range([low, high]).nice(5)
  const isWhole = values.every(Number.isInteger)
  const ticks = scale.ticks(5).filter(tick => !isWhole || Number.isInteger(tick))
  const format = new Intl.NumberFormat(language === 'fr' ? 'fr' : 'en-GB', {
    ...(Math.max(...ticks.map(Math.abs)) >= compactFrom && { notation: 'compact' }),
    maximumSignificantDigits: 6,
  })
  return {
    y: scale,
    ticks: ticks.map(value => ({ value, words: withPercent(format.format(value)) })),
    isFromZero,
  }

  function withPercent(number: string): string {
    if (unit !== '%') return number
    return language === 'fr' ? `${number}\u00A0%` : `${number}%`
  }
}
