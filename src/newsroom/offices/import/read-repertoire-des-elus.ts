import { gatherOfficeFile, type OfficeFile, type RowRead } from './office-file.ts'
import type { CsvRow } from './read-csv.ts'

type Cells = ReadonlyMap<string, string>
type OfficeOfRow = Pick<RowRead, 'key' | 'title' | 'holders'>

/** The Répertoire national des élus (data.gouv.fr): one file per kind of mandate, told apart by its columns. */
export function isRepertoire(columns: readonly string[]): boolean {
  return columns.includes('Nom de l’élu') || columns.includes("Nom de l'élu")
}

/** Mayors, deputies, senators, and the functions of councils; a councillor without a function holds no office here. */
export function readRepertoireDesElus(
  columns: readonly string[],
  rows: readonly CsvRow[],
): OfficeFile {
  const names = columns.map(name => name.replaceAll('’', "'"))
  return gatherOfficeFile(
    'repertoire-des-elus',
    rows.map(({ line, cells }) =>
      readRow(new Map(names.map((name, at) => [name, (cells[at] ?? '').trim()])), line),
    ),
  )
}

function readRow(cells: Cells, line: number): RowRead {
  const functionStart =
    cells.get('Date de début de la fonction') || cells.get('Date de début du mandat')
  return {
    line,
    ...officeOf(cells),
    wikidata: null,
    person: { name: nameOf(cells), wikidata: null },
    start: isoDate(functionStart ?? ''),
    end: '',
  }
}

function officeOf(cells: Cells): OfficeOfRow {
  const text = (column: string) => cells.get(column) ?? ''
  if (cells.has('Code de la circonscription législative')) {
    const place = text('Libellé de la circonscription législative')
    return {
      key: `france/depute-${text('Code du département')}-${text('Code de la circonscription législative')}`,
      title: bothGenders(['député', 'députée'], `(${text('Libellé du département')}, ${place})`),
      holders: 'one',
    }
  }
  if (cells.has('Libellé de la commune') && !cells.has('Libellé de la fonction'))
    return {
      key: `france/maire-${text('Code de la commune')}`,
      title: bothGenders(['maire', 'maire'], ofPlace(text('Libellé de la commune'))),
      holders: 'one',
    }
  if (cells.has('Libellé de la fonction')) return functionOf(cells)
  return {
    key: `france/senateur-${text('Code du département')}`,
    title: bothGenders(['sénateur', 'sénatrice'], `(${text('Libellé du département')})`),
    holders: 'several',
  }
}

const places: readonly (readonly [code: string, name: string])[] = [
  ['Code de la commune', 'Libellé de la commune'],
  ['N° SIREN', "Libellé de l'EPCI"],
  ['Code de la région', 'Libellé de la région'],
  ['Code du département', 'Libellé du département'],
]

function functionOf(cells: Cells): OfficeOfRow {
  const title = cells.get('Libellé de la fonction') ?? ''
  const [codeColumn, nameColumn] = places.find(([, name]) => cells.has(name)) ?? ['', '']
  const code = cells.get(codeColumn) ?? ''
  const place = cells.get(nameColumn) ?? ''
  const leads = /^(?:maire|président)/i.test(title) && !/vice|adjoint|délégué/i.test(title)
  return {
    key: title && `france/${title.toLowerCase()}-${code}`,
    title: bothGenders([title.toLowerCase(), title.toLowerCase()], title && `(${place})`),
    holders: leads ? 'one' : 'several',
  }
}

function bothGenders([masculine, feminine]: [string, string], rest: string) {
  return { masculine: `${masculine} ${rest}`.trim(), feminine: `${feminine} ${rest}`.trim() }
}

/** « Le Mans » → « du Mans », « Arles » → « d’Arles », « La Rochelle » → « de La Rochelle ». */
function ofPlace(name: string): string {
  if (name.startsWith('Le ')) return `du ${name.slice(3)}`
  if (name.startsWith('Les ')) return `des ${name.slice(4)}`
  return /^[AEIOUYÀÂÉÈÊÎÔŒ]/.test(name) ? `d’${name}` : `de ${name}`
}

/** The Répertoire writes family names in capitals: « Line EVALET TAPONAT ». */
function nameOf(cells: Cells): string {
  const family = cells.get("Nom de l'élu") ?? ''
  const lowered = family
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{Letter})/gu, letter => letter.toUpperCase())
  return `${cells.get("Prénom de l'élu") ?? ''} ${lowered}`.trim()
}

function isoDate(text: string): string {
  return text.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$2-$1')
}
