import { type PartialDate, readPartialDate } from '../partial-date.ts'

/** What a file of offices holds, before it meets the register. Reading the same file twice gives the same keys. */
export type OfficeFile = {
  format: 'wikidata' | 'popolo' | 'repertoire-des-elus'
  offices: readonly ImportedOffice[]
  terms: readonly ImportedTerm[]
  refusals: readonly RefusedRow[]
}

export type ImportedOffice = {
  /** Stable from one import to the next: a Wikidata id, a Popolo id, or a code of the Répertoire. */
  key: string
  title: { masculine: string; feminine: string }
  holders: 'one' | 'several'
  wikidata: string | null
}

export type ImportedTerm = {
  office: string
  person: { name: string; wikidata: string | null }
  start: PartialDate
  end: PartialDate | null
}

/** A row set aside: `line` counts from 1 in the file, or from 1 in the list of rows of a JSON file. */
export type RefusedRow = { line: number; why: WhyRefused; found: string }

export type WhyRefused =
  | 'no-person'
  | 'no-office'
  | 'unreadable-start'
  | 'unreadable-end'
  | 'ends-before-it-starts'
  | 'said-twice'

/** One row of any format, as text; `key` and `title` are empty when the row names no office. */
export type RowRead = {
  line: number
  key: string
  title: { masculine: string; feminine: string }
  holders: 'one' | 'several'
  wikidata: string | null
  person: { name: string; wikidata: string | null }
  start: string
  end: string
}

/** Sorts rows into offices, terms and refusals. An empty start or end is a date not known, or not come. */
export function gatherOfficeFile(
  format: OfficeFile['format'],
  rows: readonly RowRead[],
): OfficeFile {
  const offices = new Map<string, ImportedOffice>()
  const terms = new Map<string, ImportedTerm>()
  const refusals: RefusedRow[] = []
  for (const row of rows) {
    const refusal = whyRefused(row, terms)
    if (refusal) refusals.push({ line: row.line, ...refusal })
    else {
      const { key, title, holders, wikidata } = row
      if (!offices.has(key)) offices.set(key, { key, title, holders, wikidata })
      terms.set(identityOf(row), readTerm(row))
    }
  }
  return { format, offices: [...offices.values()], terms: [...terms.values()], refusals }
}

function whyRefused(row: RowRead, terms: ReadonlyMap<string, unknown>) {
  if (!row.person.name) return { why: 'no-person', found: '' } as const
  if (!row.key || !row.title.masculine)
    return { why: 'no-office', found: row.title.masculine } as const
  if (row.start && !readPartialDate(row.start))
    return { why: 'unreadable-start', found: row.start } as const
  if (row.end && !readPartialDate(row.end))
    return { why: 'unreadable-end', found: row.end } as const
  if (row.start && row.end && row.end < row.start.slice(0, row.end.length))
    return { why: 'ends-before-it-starts', found: `${row.start} – ${row.end}` } as const
  if (terms.has(identityOf(row))) return { why: 'said-twice', found: row.person.name } as const
  return null
}

function readTerm(row: RowRead): ImportedTerm {
  return {
    office: row.key,
    person: row.person,
    start: readPartialDate(row.start) ?? { precision: 'unknown' },
    end: row.end ? readPartialDate(row.end) : null,
  }
}

function identityOf({ key, person, start }: RowRead): string {
  return [key, person.wikidata ?? person.name, start].join('\t')
}
