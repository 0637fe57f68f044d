/** One row of a separated-values file, with the line it starts on (the first is 1). */
export type CsvRow = { line: number; cells: string[] }

/** Reads comma- or semicolon-separated rows (RFC 4180: quoted cells may hold separators, quotes and line breaks). */
export function readCsv(text: string, separator: ',' | ';'): CsvRow[] {
  const rows: CsvRow[] = []
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n][^${separator}\\r\\n]*)?)(${separator}|\\r?\\n|$)`,
    'y',
  )
  const source = text.replace(/^\uFEFF/, '')
  let line = 1
  let row: CsvRow = { line, cells: [] }
  while (cell.lastIndex < source.length) {
    const found = cell.exec(source)
    if (!found) throw new SyntaxError(`line ${line}: a quotation mark is not closed`)
    row.cells.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    line += found[0].split('\n').length - 1
    if (found[3] === separator && cell.lastIndex < source.length) continue
    if (row.cells.some(value => value !== '')) rows.push(row)
    row = { line, cells: [] }
  }
  return rows
}
