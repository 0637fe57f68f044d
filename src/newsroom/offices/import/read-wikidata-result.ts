import * as v from 'valibot'
import { gatherOfficeFile, type OfficeFile, type RowRead } from './office-file.ts'
import type { CsvRow } from './read-csv.ts'

const Cell = v.object({ value: v.string() })
const SparqlResult = v.object({
  results: v.object({ bindings: v.array(v.record(v.string(), Cell)) }),
})
const SimpleRows = v.pipe(v.array(v.record(v.string(), v.string())), v.minLength(1))

export type WikidataBindings = v.InferOutput<typeof SparqlResult> | v.InferOutput<typeof SimpleRows>

/** The two JSON shapes the Wikidata query service downloads. */
export function isWikidataBindings(value: unknown): value is WikidataBindings {
  return v.is(SparqlResult, value) || v.is(SimpleRows, value)
}

export function readWikidataJson(file: WikidataBindings): OfficeFile {
  const rows = Array.isArray(file)
    ? file
    : file.results.bindings.map(row =>
        Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.value])),
      )
  return gatherOfficeFile(
    'wikidata',
    rows.map((row, position) => readRow(row, position + 1)),
  )
}

/** Null when the columns are not those of a query for positions and people. */
export function readWikidataTable(
  columns: readonly string[],
  rows: readonly CsvRow[],
): OfficeFile | null {
  if (!columns.includes('position') || !columns.includes('person')) return null
  return gatherOfficeFile(
    'wikidata',
    rows.map(({ line, cells }) =>
      readRow(Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ''])), line),
    ),
  )
}

function readRow(row: Record<string, string>, line: number): RowRead {
  const title = row.positionLabel ?? row.position ?? ''
  const wikidata = idIn(row.position)
  return {
    line,
    key: wikidata ?? title,
    title: { masculine: title, feminine: row.positionFeminineLabel || title },
    holders: 'one',
    wikidata,
    person: {
      name: row.personLabel ?? row.person ?? '',
      wikidata: idIn(row.person) ?? idIn(row.wikidata),
    },
    start: readDate(row.start, row.startPrecision),
    end: readDate(row.end, row.endPrecision),
  }
}

function idIn(text: string | undefined): string | null {
  return /(?:^|\/)(Q\d+)$/.exec(text ?? '')?.[1] ?? null
}

const lengthByPrecision: Record<string, number> = { '9': 4, '10': 7, '11': 10 }

/** Without its precision, the 1st of January may stand for the whole year in Wikidata: it is read as the year. */
function readDate(text: string | undefined, precision: string | undefined): string {
  const date = (text ?? '').replace(/T.*$/, '')
  const length = lengthByPrecision[precision ?? '']
  if (length) return date.slice(0, length)
  return text?.includes('T') && date.endsWith('-01-01') ? date.slice(0, 4) : date
}
