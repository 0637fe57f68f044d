import { seriesPageWords as words } from '../../../messages/series-pages.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { ChartDrawing } from '../../components/chart/chart-drawing.tsx'
import { shapeOf } from '../../components/chart/source-shapes.ts'
import { NamedLinks } from '../../components/statements/named-links.tsx'
import type { Chart } from './construct-chart.ts'

/** The chart, the key of its sources, and how to read it. */
export function ChartFigure(props: {
  chart: Chart
  title: string
  summary: string
  language: Language
}) {
  const { chart, title, summary, language } = props
  return (
    <figure class="series-chart">
      <figcaption>
        <span>{summary}</span>{' '}
        <a class="series-to-table" href="#table">
          {words.toTable[language]}
        </a>
      </figcaption>
      <Key chart={chart} language={language} />
      <ChartDrawing drawing={chart.wide} links={chart.links} size="wide" title={title} />
      <ChartDrawing drawing={chart.narrow} links={chart.links} size="narrow" title={title} />
      {chart.notes.length > 0 && (
        <ul class="chart-notes">
          {chart.notes.map(note => (
            <li>{note}</li>
          ))}
        </ul>
      )}
    </figure>
  )
}

function Key({ chart, language }: { chart: Chart; language: Language }) {
  return (
    <ul class="chart-key" aria-label={words.sources[language]}>
      {chart.key.map(({ source, shape, count }) => (
        <li class={`source-${shape}`}>
          <svg viewBox="-9 -9 18 18" aria-hidden="true">
            <path class="chart-shape" d={shapeOf(shape)} />
          </svg>
          <NamedLinks links={source.names} /> <span>{count}</span>
        </li>
      ))}
      {chart.otherSources !== null && (
        <li class={`source-${chart.key.length}`}>
          <svg viewBox="-9 -9 18 18" aria-hidden="true">
            <path class="chart-shape" d={shapeOf(chart.key.length)} />
          </svg>
          {chart.otherSources}
        </li>
      )}
    </ul>
  )
}
