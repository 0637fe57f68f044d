import { done, type Result, refused } from '../../values/result.ts'
import { decodeBytes } from './decode-bytes.ts'
import type { CannotReadOfficeFile, OfficeFile, RowRead } from './office-file.ts'
import { isPopolo, readPopolo } from './read-popolo.ts'
import { isRepertoire, readRepertoireDesElus } from './read-repertoire-des-elus.ts'
import { readHeader, readTable } from './read-table.ts'
import {
  isWikidataBindings,
  isWikidataTable,
  readWikidataJson,
  readWikidataTable,
} from './read-wikidata-result.ts'

/** JSON is read whole; tables are not. */
const largestJson = 200_000_000

/**
 * Opens a file of offices and who held them: a Wikidata query result (CSV, TSV or JSON), Popolo JSON, or a table of the
 * French Répertoire national des élus. The rows of a table are read as they are asked for, however many.
 */
export async function openOfficeFile(
  bytes: AsyncIterable<Uint8Array>,
): Promise<Result<OfficeFile, CannotReadOfficeFile>> {
  const { beginning, text } = await decodeBytes(bytes)
  return /^\uFEFF?\s*[[{]/.test(beginning)
    ? await openJson(text)
    : openTable(text, readHeader(beginning))
}

function openTable(
  text: AsyncIterable<string>,
  { cells: columns, ...shape }: ReturnType<typeof readHeader>,
): Result<OfficeFile, CannotReadOfficeFile> {
  if (isRepertoire(columns)) {
    const rows = readRepertoireDesElus(columns, readTable(text, shape))
    return done({ format: 'repertoire-des-elus', rows })
  }
  if (isWikidataTable(columns))
    return done({ format: 'wikidata', rows: readWikidataTable(columns, readTable(text, shape)) })
  const named = columns.filter(Boolean).slice(0, 12)
  return refused({ cannot: 'import-offices', because: 'unknown-format', columns: named })
}

async function openJson(
  text: AsyncIterable<string>,
): Promise<Result<OfficeFile, CannotReadOfficeFile>> {
  let all = ''
  for await (const part of text) {
    all += part
    if (all.length > largestJson)
      return refused({ cannot: 'import-offices', because: 'too-big', limit: largestJson })
  }
  const value = parseJson(all)
  if (!value.ok) return value
  if (isPopolo(value.value))
    return done({ format: 'popolo', rows: asynchronous(readPopolo(value.value)) })
  if (isWikidataBindings(value.value))
    return done({ format: 'wikidata', rows: asynchronous(readWikidataJson(value.value)) })
  return refused({ cannot: 'import-offices', because: 'unknown-format', columns: [] })
}

function parseJson(text: string): Result<unknown, CannotReadOfficeFile> {
  try {
    return done(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch (error) {
    const detail = error instanceof Error ? error.message : ''
    return refused({ cannot: 'import-offices', because: 'broken-file', line: 0, detail })
  }
}

async function* asynchronous(rows: Iterable<RowRead>): AsyncGenerator<RowRead> {
  yield* rows
}
