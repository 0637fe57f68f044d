import type { Office, Organisation } from '../../offices/index.ts'

export type OfficeFileFormat = 'wikidata' | 'popolo' | 'repertoire-des-elus'

/** A file of offices and who held them, read row by row as it is asked for. */
export type OfficeFile = { format: OfficeFileFormat; rows: AsyncIterable<RowRead> }

/** One row of any format, as written: `start` and `end` are empty when not said, `?` when said to be unknown. */
export type RowRead = {
  /** From 1 in a table, its header included; from 1 in the list of a JSON file. */
  line: number
  office: OfficeRead | null
  person: { name: string; wikidata: string | null; born: string | null }
  start: string
  end: string
}

export type OfficeRead = {
  /** The same from one import to the next. */
  key: string
  organisation: { key: string; names: Organisation['names'] }
  names: Office['names']
  /** Null when the file does not say. */
  holders: Office['holders'] | null
  wikidata: string | null
}

/** The file stopped making sense at that line; what came before is as if it had never been read. */
export class BrokenFile extends Error {
  readonly line: number

  constructor(line: number, detail: string) {
    super(detail)
    this.line = line
  }
}

export type CannotReadOfficeFile =
  | { cannot: 'import-offices'; because: 'unknown-format'; columns: string[] }
  | { cannot: 'import-offices'; because: 'broken-file'; line: number; detail: string }
  | { cannot: 'import-offices'; because: 'too-big'; limit: number }
