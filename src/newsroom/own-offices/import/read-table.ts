import { pipeline, Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { BrokenFile } from './office-file.ts'

/** One row of a separated-values file, with the line it ends on (the first is 1). */
export type TableRow = { line: number; cells: string[] }

const longestRow = 1_000_000
const separators = [';', '\t', ',']

/** The separator and header of a table, from its first lines; a title may stand above the header. */
export function readHeader(beginning: string) {
  const [first = '', second = ''] = beginning.replace(/^\uFEFF/, '').split(/\r?\n/, 2)
  const isTitled = cellsOf(first).cells.length === 1 && cellsOf(second).cells.length > 1
  return { ...cellsOf(isTitled ? second : first), headerLine: isTitled ? 2 : 1 }
}

function cellsOf(line: string): { separator: string; cells: string[] } {
  const split = separators.map(separator => ({ separator, cells: line.split(separator) }))
  const [widest = { separator: ',', cells: [line] }] = split.toSorted(
    (one, other) => other.cells.length - one.cells.length,
  )
  const cells = widest.cells.map(cell => cell.replace(/^"(.*)"$/, '$1').trim())
  return { separator: widest.separator, cells }
}

/** The rows below the header, as they arrive. */
export async function* readTable(
  text: AsyncIterable<string>,
  { separator, headerLine }: { separator: string; headerLine: number },
): AsyncGenerator<TableRow> {
  const parser = parse({
    bom: true,
    delimiter: separator,
    from_line: headerLine + 1,
    info: true,
    max_record_size: longestRow,
    relax_column_count: true,
    // Tabs separate the oldest files, where a quotation mark is only a letter.
    quote: separator === '\t' ? null : '"',
    skip_records_with_empty_values: true,
  })
  // Failures reach the reader through the iteration below.
  pipeline(Readable.from(text), parser, () => {})
  try {
    for await (const { record, info } of parser) yield { line: info.lines, cells: record }
  } catch (error) {
    if (error instanceof CsvError) throw new BrokenFile(Number(error.lines ?? 0), error.message)
    throw error
  }
}
