import type { SeriesName } from '../../../newsroom/series/index.ts'
import { seriesAddress } from '../../series-addresses.ts'

/** Links to figure series, for pages on what they are about; nothing when there are none. */
export function SeriesLinks({ series, title }: { series: readonly SeriesName[]; title: string }) {
  if (series.length === 0) return null
  return (
    <section class="series-links">
      <h2 class="list-part">{title}</h2>
      <ul>
        {series.map(one => (
          <li>
            <a href={seriesAddress(one)}>{one.name}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
