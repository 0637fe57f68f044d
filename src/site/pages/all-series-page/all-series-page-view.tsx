import { seriesPageWords as words } from '../../../messages/series-pages.ts'
import { Document } from '../../layout/document.tsx'
import type { AllSeriesViewModel } from './construct-view-model.ts'

export function AllSeriesPageView({ frame, head, series }: AllSeriesViewModel) {
  const { language } = frame
  return (
    <Document frame={frame} head={head}>
      <div class="list-page">
        <header class="list-opening">
          <h1>{words.title[language]}</h1>
          <p class="standfirst">{words.whatItIs[language]}</p>
        </header>
        {series.length === 0 && <p class="empty">{words.noSeries[language]}</p>}
        {series.length > 0 && (
          <ul class="series-list">
            {series.map(({ name, href, description, held, sources }) => (
              <li>
                <h2>
                  <a href={href} lang={name.lang}>
                    {name.words}
                  </a>
                </h2>
                {description && <p lang={description.lang}>{description.words}</p>}
                <p class="series-held">
                  {held}
                  {sources !== null && <span>{sources}</span>}
                </p>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Document>
  )
}
