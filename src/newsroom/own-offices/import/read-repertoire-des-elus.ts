import { readDayOfRepertoire } from './day-of-repertoire.ts'
import { type ElectedCells, electedColumns as names } from './elected-cells.ts'
import { nameOfElected } from './name-of-elected.ts'
import type { RowRead } from './office-file.ts'
import { officeOfElected } from './office-of-elected.ts'
import { hasColumn, pickColumns } from './pick-columns.ts'
import type { TableRow } from './read-table.ts'

/** The Répertoire national des élus (data.gouv.fr): one file per kind of mandate, told apart by its columns. */
export function isRepertoire(columns: readonly string[]): boolean {
  return hasColumn(columns, names.family) && hasColumn(columns, names.mandateStart)
}

/** Mayors, deputies, senators, and the functions of councils; a councillor without a function holds no office here. */
export async function* readRepertoireDesElus(
  columns: readonly string[],
  rows: AsyncIterable<TableRow>,
): AsyncGenerator<RowRead> {
  const pick = pickColumns(columns, names)
  const has = (name: keyof typeof names) => hasColumn(columns, names[name])
  const kind = {
    hasFunctions: has('function'),
    isCommunal: has('commune') && !has('epci'),
    isAbroad: has('abroad'),
  }
  for await (const { line, cells } of rows) {
    const cell: ElectedCells = name => pick(cells, name)
    yield {
      line,
      office: officeOfElected(cell, kind),
      person: {
        name: nameOfElected(cell('given'), cell('family')),
        wikidata: null,
        born: dayOrNull(readDayOfRepertoire(cell('born'), 'birth')),
      },
      start: readDayOfRepertoire(cell('functionStart') || cell('mandateStart'), 'mandate'),
      end: readDayOfRepertoire(cell('functionEnd') || cell('mandateEnd'), 'mandate'),
    }
  }
}

function dayOrNull(text: string): string | null {
  return /^\d{4}-\d\d-\d\d$/.test(text) ? text : null
}
