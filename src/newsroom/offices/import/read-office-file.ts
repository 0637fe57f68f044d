import { done, type Result, refused } from '../../values/result.ts'
import type { OfficeFile } from './office-file.ts'
import { readCsv } from './read-csv.ts'
import { isPopolo, readPopolo } from './read-popolo.ts'
import { isRepertoire, readRepertoireDesElus } from './read-repertoire-des-elus.ts'
import { isWikidataBindings, readWikidataJson, readWikidataTable } from './read-wikidata-result.ts'

export type CannotReadOfficeFile =
  | { cannot: 'unknown-format' }
  | { cannot: 'broken-file'; why: string }

/**
 * Reads a file of offices and who held them: a Wikidata query result (CSV or JSON), Popolo JSON, or a CSV of the French
 * Répertoire national des élus. Rows that cannot be used are in `refusals`, with their line and the reason.
 */
export function readOfficeFile(text: string): Result<OfficeFile, CannotReadOfficeFile> {
  try {
    const file = /^\s*[[{]/.test(text) ? readJson(JSON.parse(text)) : readTable(text)
    return file ? done(file) : refused({ cannot: 'unknown-format' })
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return refused({ cannot: 'broken-file', why: error.message })
  }
}

function readJson(value: unknown): OfficeFile | null {
  if (isPopolo(value)) return readPopolo(value)
  if (isWikidataBindings(value)) return readWikidataJson(value)
  return null
}

function readTable(text: string): OfficeFile | null {
  const firstLine = text.slice(0, Math.max(text.indexOf('\n'), 0))
  const rows = readCsv(text, firstLine.includes(';') ? ';' : ',')
  const columns = rows[0]?.cells.map(name => name.trim()) ?? []
  if (isRepertoire(columns)) return readRepertoireDesElus(columns, rows.slice(1))
  return readWikidataTable(columns, rows.slice(1))
}
