import { signWords, seriesPageWords as words } from '../../../messages/series-pages.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { type Drawing, signs } from '../../components/chart/chart.ts'
import type { MarkLink } from '../../components/chart/chart-drawing.tsx'
import { drawChart } from '../../components/chart/draw-chart.ts'
import { mostShapes } from '../../components/chart/source-shapes.ts'
import type { Claim } from './gather-claims.ts'
import { type Source, wordsOfSource } from './name-sources.ts'

export type Chart = {
  /** The same chart for wide windows and for narrow ones: the page shows one. */
  wide: Drawing
  narrow: Drawing
  /** One for each mark. */
  links: MarkLink[]
  /** Sources that have a shape, and the place of the shape. */
  key: { source: Source; shape: number; count: string }[]
  otherSources: string | null
  /** How to read what is drawn, as far as it is. */
  notes: string[]
}

const wide = { size: { width: 760, height: 430 }, longestLabel: 30 }
const narrow = { size: { width: 360, height: 400 }, longestLabel: 22 }

export function constructChart(
  claims: readonly Claim[],
  about: { links: MarkLink[]; sources: readonly Source[]; unit: string | null },
  language: Language,
): Chart {
  const { links, sources, unit } = about
  const shaped = sources.slice(0, mostShapes)
  const others = sources.slice(mostShapes)
  const places = new Map(sources.map(({ key }, place) => [key, place]))
  const points = claims.map(({ sourceKey, said: [{ point }] }) => ({
    ...{ day: point.saidOn, value: point.value, high: point.high, bound: point.bound },
    source: Math.min(mostShapes, places.get(sourceKey) ?? mostShapes),
  }))
  const request = {
    ...{ points, unit, language },
    sources: shaped.map(source => ({ name: wordsOfSource(source), isJoined: source.isKnown })),
  }
  const drawn = drawChart({ ...request, ...wide })
  const used = new Set(points.map(({ bound }) => signs[bound]))
  return {
    wide: drawn,
    narrow: drawChart({ ...request, ...narrow }),
    links,
    key: shaped.map((source, shape) => ({
      ...{ source, shape },
      count: words.count[language](source.figures),
    })),
    otherSources:
      others.length === 0
        ? null
        : words.otherSources[language](others.map(wordsOfSource).join(', ')),
    notes: [
      ...(unit === null || unit === '%' ? [] : [words.inUnit[language](unit)]),
      ...(['up', 'down', 'ring', 'bar'] as const)
        .filter(sign => used.has(sign))
        .map(sign => signWords[sign][language]),
      ...(drawn.lines.length > 0 ? [words.linesMean[language]] : []),
      ...(drawn.isFromZero ? [] : [words.notFromZero[language]]),
    ],
  }
}
