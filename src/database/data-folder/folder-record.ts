import { open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode } from './error-code.ts'

/** What `dixit.json` says of the folder: its layout's number, the last migration that ran, the major version of the PostgreSQL that wrote it. */
export type FolderRecord = { format: number; schema: string | null; postgresMajor: number | null }

export const recordFile = 'dixit.json'

/** The layout of the folder that this version of Dixit writes. */
export const currentFormat = 1

/** Null when there is none; `damaged` when it cannot be understood. */
export async function readRecord(folder: string): Promise<FolderRecord | null | 'damaged'> {
  try {
    const record: unknown = JSON.parse(await readFile(join(folder, recordFile), 'utf8'))
    return isRecord(record) ? record : 'damaged'
  } catch (problem) {
    if (problem instanceof SyntaxError) return 'damaged'
    if (errorCode(problem) === 'ENOENT' || errorCode(problem) === 'ENOTDIR') return null
    throw problem
  }
}

/** Replaces the record at once: a reader, or a power cut, finds the old one or the new one. */
export async function writeRecord(folder: string, record: FolderRecord): Promise<void> {
  const unfinished = join(folder, `${recordFile}.new`)
  const file = await open(unfinished, 'w', 0o644)
  try {
    await file.writeFile(`${JSON.stringify(record, null, 2)}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(unfinished, join(folder, recordFile))
}

function isRecord(value: unknown): value is FolderRecord {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    typeof value.format === 'number' &&
    'schema' in value &&
    (value.schema === null || typeof value.schema === 'string') &&
    'postgresMajor' in value &&
    (value.postgresMajor === null || typeof value.postgresMajor === 'number')
  )
}
