import * as v from 'valibot'
import columnNames from './columns.json' with { type: 'json' }
import { keyOf, sameInBoth } from './key-of.ts'
import type { OfficeRead, RowRead } from './office-file.ts'
import { hasColumn, pickColumns } from './pick-columns.ts'
import type { TableRow } from './read-table.ts'

const names = columnNames.wikidata
const Cell = v.object({ value: v.string() })
const SparqlResult = v.object({
  head: v.object({ vars: v.array(v.string()) }),
  results: v.object({ bindings: v.array(v.record(v.string(), Cell)) }),
})
const SimpleRows = v.pipe(v.array(v.record(v.string(), v.string())), v.minLength(1))

export type WikidataBindings = v.InferOutput<typeof SparqlResult> | v.InferOutput<typeof SimpleRows>

/** The two JSON shapes that the Wikidata query service downloads. */
export function isWikidataBindings(value: unknown): value is WikidataBindings {
  return (v.is(SparqlResult, value) || v.is(SimpleRows, value)) && isWikidataTable(columnsOf(value))
}

export function isWikidataTable(columns: readonly string[]): boolean {
  return (
    hasColumn(columns, [...names.position, ...names.positionLabel]) &&
    hasColumn(columns, [...names.person, ...names.personLabel])
  )
}

export function* readWikidataJson(file: WikidataBindings): Generator<RowRead> {
  const columns = columnsOf(file)
  const read = readerOf(columns)
  const rows = Array.isArray(file) ? file : file.results.bindings
  for (const [position, row] of rows.entries()) {
    const cells = columns.map(name => textOf(row[name]))
    yield read({ line: position + 1, cells })
  }
}

export async function* readWikidataTable(
  columns: readonly string[],
  rows: AsyncIterable<TableRow>,
): AsyncGenerator<RowRead> {
  const read = readerOf(columns)
  for await (const row of rows) yield read(row)
}

function columnsOf(file: WikidataBindings): string[] {
  if (!Array.isArray(file)) return file.head.vars
  return [...new Set(file.flatMap(row => Object.keys(row)))]
}

function textOf(cell: string | { value: string } | undefined): string {
  return typeof cell === 'string' ? cell : (cell?.value ?? '')
}

function readerOf(columns: readonly string[]): (row: TableRow) => RowRead {
  const pick = pickColumns(columns, names)
  return ({ line, cells }) => {
    const cell = (name: keyof typeof names) => plainCell(pick(cells, name))
    return {
      line,
      office: officeOf(cell),
      person: personOf(cell),
      start: readDate(cell('start'), cell('startPrecision')),
      end: readDate(cell('end'), cell('endPrecision')),
    }
  }
}

type Cells = (name: keyof typeof names) => string

/** The TSV of the query service writes entities as <…> and labels as "…"@fr. */
function plainCell(text: string): string {
  return text
    .replace(/^<(.*)>$/, '$1')
    .replace(/^"(.*)"(?:@[\w-]+|\^\^<.*>)?$/, '$1')
    .trim()
}

function officeOf(cell: Cells): OfficeRead | null {
  const wikidata = idIn(cell('position'))
  const title = cell('positionLabel') || (wikidata ? '' : cell('position'))
  if (!title || isId(title)) return null
  const feminine = cell('feminine') || title
  const organisation = organisationOf(cell)
  return {
    key: `${organisation.key}/${wikidata?.toLowerCase() ?? keyOf(title)}`,
    organisation,
    names: sameInBoth({ masculine: title, feminine, others: [], standsAlone: true }),
    holders: null,
    wikidata,
  }
}

const elsewhere = { fr: 'Autres fonctions', en: 'Other offices' }

function organisationOf(cell: Cells): OfficeRead['organisation'] {
  const label = cell('organisationLabel')
  if (label && !isId(label))
    return { key: keyOf(label), names: sameInBoth({ name: label, aliases: [], adjectives: [] }) }
  const named = (name: string) => ({ name, aliases: [], adjectives: [] })
  return { key: 'imported', names: { fr: named(elsewhere.fr), en: named(elsewhere.en) } }
}

function personOf(cell: Cells): RowRead['person'] {
  const wikidata = idIn(cell('person')) ?? idIn(cell('personId'))
  const name = cell('personLabel') || (idIn(cell('person')) ? '' : cell('person'))
  // Without a label in the language asked for, the query service repeats the id.
  return { name: isId(name) ? '' : name.replaceAll("'", '’'), wikidata, born: null }
}

function isId(text: string): boolean {
  return /^Q\d+$/.test(text)
}

function idIn(text: string): string | null {
  return /(?:^|\/)(Q[1-9]\d*)$/.exec(text)?.[1] ?? null
}

const lengthByPrecision: Record<string, number> = { '9': 4, '10': 7, '11': 10 }

/**
 * A value known to exist and not which is a blank node. Without its precision, the 1st of January may stand for the
 * whole year in Wikidata: it is read as the year.
 */
function readDate(text: string, precision: string): string {
  if (/\/genid\/|^_:|^t\d+$/.test(text)) return '?'
  const date = text
    .replace(/^\+/, '')
    .replace(/T.*$/, '')
    .replace(/-00(?:-00)?$/, '')
  const length = lengthByPrecision[precision]
  if (length) return date.slice(0, length)
  return text.includes('T') && date.endsWith('-01-01') ? date.slice(0, 4) : date
}
