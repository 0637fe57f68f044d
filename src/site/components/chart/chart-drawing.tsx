import type { Drawing, Mark } from './chart.ts'
import { round } from './draw-chart.ts'
import { shapeOf } from './source-shapes.ts'

/** What each mark leads to, and what it is called. */
export type MarkLink = { href: string; title: string }

// Every mark has a name that says it all: axes and labels would only be heard once more.
const unheard = { 'aria-hidden': true } as const

// As an image it would hide the links that its marks are.
const grouped = { role: 'group' } as const

/** One drawing of a chart. */
export function ChartDrawing(props: {
  drawing: Drawing
  links: readonly MarkLink[]
  size: 'wide' | 'narrow'
  title: string
}) {
  const { drawing, links, size, title } = props
  const { width, height } = drawing
  return (
    <svg class={`chart chart-${size}`} viewBox={`0 0 ${width} ${height}`} {...grouped}>
      <title>{title}</title>
      <Axes drawing={drawing} />
      <g {...unheard}>
        {drawing.lines.map(({ source, path }) => (
          <path class={`chart-line source-${source}`} d={path} />
        ))}
      </g>
      {links.map((link, index) => {
        const mark = drawing.marks[index]
        return mark && <MarkShape mark={mark} link={link} />
      })}
      <g {...unheard}>
        {drawing.labels.map(({ source, words, x, y, anchor }) => (
          <text
            class={`chart-label source-${source}`}
            x={round(x)}
            y={round(y)}
            text-anchor={anchor}
          >
            {words}
          </text>
        ))}
      </g>
    </svg>
  )
}

function Axes({ drawing: { plot, valueTicks, dayTicks, isFromZero } }: { drawing: Drawing }) {
  return (
    <g class="chart-axes" {...unheard}>
      {valueTicks.map(({ y, words }) => (
        <>
          <line x1={plot.left} x2={plot.right} y1={y} y2={y} />
          <text x={plot.left - 8} y={y + 4.5} text-anchor="end">
            {words}
          </text>
        </>
      ))}
      {dayTicks.map(({ x, words, year }) => (
        <>
          <line class="chart-tick" x1={x} x2={x} y1={plot.bottom} y2={plot.bottom + 6} />
          <text x={x} y={plot.bottom + 22} text-anchor="middle">
            {words}
          </text>
          {year !== null && (
            <text class="chart-year" x={x} y={plot.bottom + 40} text-anchor="middle">
              {year}
            </text>
          )}
        </>
      ))}
      <line
        class={isFromZero ? 'chart-base' : 'chart-base chart-base-cut'}
        x1={plot.left}
        x2={plot.right}
        y1={plot.bottom}
        y2={plot.bottom}
      />
    </g>
  )
}

function MarkShape({ mark, link }: { mark: Mark; link: MarkLink }) {
  const [x, y, from, to] = [mark.x, mark.y, mark.from, mark.to].map(round)
  const isHollow = mark.sign === 'ring' || mark.sign === 'bar'
  return (
    <a class={`chart-mark source-${mark.source}`} href={link.href}>
      <title>{link.title}</title>
      <circle class="chart-halo" cx={x} cy={y} r={12} />
      {from !== to && <path class="chart-reach" d={`M${x} ${from}V${to}${endOf(mark)}`} />}
      <path
        class={isHollow ? 'chart-shape chart-hollow' : 'chart-shape'}
        d={shapeOf(mark.source)}
        transform={`translate(${x} ${y})`}
      />
    </a>
  )
}

/** The head of an arrow, or the two ends of a bar. */
function endOf({ sign, x, from, to }: Mark): string {
  switch (sign) {
    case 'up':
      return `m-5 6l5 -6l5 6`
    case 'down':
      return `m-5 -6l5 6l5 -6`
    case 'bar':
      return `M${round(x - 6)} ${round(from)}h12M${round(x - 6)} ${round(to)}h12`
    case 'plain':
    case 'ring':
      return ''
  }
}
