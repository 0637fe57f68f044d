import { seriesPageWords as words } from '../../../messages/series-pages.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { SeriesLinks } from '../../components/series/series-links.tsx'
import { NamedLinks } from '../../components/statements/named-links.tsx'
import { Document } from '../../layout/document.tsx'
import { ChartFigure } from './chart-figure.tsx'
import type { FigureRow, SeriesViewModel } from './construct-view-model.ts'

export function SeriesPageView(page: SeriesViewModel) {
  const { language } = page.frame
  return (
    <Document frame={page.frame} head={page.head}>
      <div class="list-page series">
        <header class="list-opening">
          {page.topic && (
            <p class="office-of">
              {words.topic[language]} <NamedLinks links={[page.topic]} />
            </p>
          )}
          <h1>{page.name}</h1>
          {page.description !== null && <p class="standfirst">{page.description}</p>}
        </header>
        {page.chart === null ? (
          <p class="empty">{page.summary}</p>
        ) : (
          <>
            <ChartFigure
              chart={page.chart}
              title={page.name}
              summary={page.summary}
              language={language}
            />
            <Figures page={page} language={language} />
          </>
        )}
        <SeriesLinks series={page.others} title={words.onTopic[language]} />
        <p class="river-links">
          <a href={page.allSeries}>{words.allSeries[language]}</a>
        </p>
      </div>
    </Document>
  )
}

function Figures({ page, language }: { page: SeriesViewModel; language: Language }) {
  return (
    <section class="series-figures" aria-labelledby="table">
      <h2 class="list-part" id="table">
        {words.table[language]}
      </h2>
      {page.onlyNewest !== null && <p class="office-note">{page.onlyNewest}</p>}
      <FigureTable rows={page.rows} language={language} />
      <p class="series-download">
        <a href={page.tableHref}>{words.download[language]}</a>
      </p>
    </section>
  )
}

// In narrow windows rows are drawn as blocks, and some browsers then take the table for no table.
const roles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  cell: { role: 'cell' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
} as const

function FigureTable({ rows, language }: { rows: FigureRow[]; language: Language }) {
  const columns = [words.day, words.source, words.figure, words.whereSaid]
  return (
    <table class="series-table" aria-labelledby="table" {...roles.table}>
      <thead {...roles.group}>
        <tr {...roles.row}>
          {columns.map(column => (
            <th scope="col" {...roles.columnHeader}>
              {column[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.group}>
        {rows.map(row => (
          <Row row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row }: { row: FigureRow }) {
  return (
    <tr {...roles.row}>
      <th scope="row" {...roles.rowHeader}>
        <time datetime={row.day.machine}>{row.day.words}</time>
      </th>
      <td {...roles.cell}>
        <NamedLinks links={row.speakers} />
      </td>
      <td class="series-figure" {...roles.cell}>
        <b lang={row.written.lang}>{row.written.words}</b>
        {row.translated !== null && <small>{row.translated}</small>}
      </td>
      <td class="series-said" {...roles.cell}>
        {row.said.map(({ words, href, article }) => (
          <p>
            <a href={href} lang={words.lang}>
              {words.words}
            </a>
            <a class="series-article" href={article.href} lang={article.headline.lang}>
              {article.headline.words}
            </a>
          </p>
        ))}
      </td>
    </tr>
  )
}
