import { readdir, realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import { done, type Result, refused } from '../../newsroom/values/result.ts'
import { type CannotOpenFolder, refusalOfFileTrouble } from './cannot-open-folder.ts'
import { errorCode } from './error-code.ts'
import {
  addToClaim,
  type Claim,
  isClaimFile,
  type SocketConnection,
  withdrawClaim,
} from './folder-claims.ts'
import {
  currentFormat,
  type FolderRecord,
  readRecord,
  recordFile,
  writeRecord,
} from './folder-record.ts'
import { holdFolder } from './hold-folder.ts'
import { makeFolder } from './make-folder.ts'

/** A data folder that this process, and no other, holds. */
export type DataFolder = {
  /** Absolute, without symbolic links. */
  path: string
  recordSchema: (lastMigration: string) => Promise<void>
  recordPostgresMajor: (major: number) => Promise<void>
  /** Tells other processes where the database listens; see `findRunningDixit`. */
  announce: (connection: SocketConnection) => Promise<void>
  /** Lets go of the folder. */
  close: () => Promise<void>
}

type Request = {
  path: string
  /** The name of the last migration this version of Dixit knows. */
  schemaVersion: string
}

const harmless = new Set(['lost+found', '.DS_Store', '.gitkeep', '.gitignore', `${recordFile}.new`])

/**
 * Opens the folder where a newsroom keeps everything, makes it when it is missing, and holds it against any other Dixit
 * until `close` or the end of this process, however it ends. A folder written by a newer Dixit is not touched.
 */
export async function openDataFolder(
  request: Request,
): Promise<Result<DataFolder, CannotOpenFolder>> {
  const path = resolve(request.path)
  try {
    const refusal = await refuseUntouched({ path, schemaVersion: request.schemaVersion })
    if (refusal) return refused(refusal)
    await makeFolder(path, folderMode())
    return await hold({ path: await realpath(path), schemaVersion: request.schemaVersion })
  } catch (problem) {
    const refusal = refusalOfFileTrouble(path, problem)
    if (refusal) return refused(refusal)
    throw problem
  }
}

/** Whether nobody has kept anything in that folder yet: it is missing, or empty. */
export async function isUnused(path: string): Promise<boolean> {
  return (await findEntry(resolve(path))) === null
}

/** Elsewhere than on Linux, the database's own user must pass through the folder when we are root. */
function folderMode(): number {
  return process.platform !== 'linux' && process.getuid?.() === 0 ? 0o711 : 0o700
}

async function refuseUntouched(request: Request): Promise<CannotOpenFolder | null> {
  const { path } = request
  const found = await findEntry(path)
  if (found === null) return null
  const record = await readRecord(path)
  if (record === null) return { cannot: 'open-folder', path, because: 'not-a-data-folder', found }
  const understood = understand(request, record)
  return understood.ok ? null : understood.refusal
}

/** The first entry that was not there before somebody used the folder; the path itself when it is a file. */
async function findEntry(path: string): Promise<string | null> {
  try {
    const names = await readdir(path)
    return names.find(name => !harmless.has(name) && !isClaimFile(name)) ?? null
  } catch (problem) {
    if (errorCode(problem) === 'ENOENT') return null
    if (errorCode(problem) === 'ENOTDIR') return path
    throw problem
  }
}

function understand(
  { path, schemaVersion }: Request,
  record: FolderRecord | 'damaged',
): Result<FolderRecord, CannotOpenFolder> {
  if (record === 'damaged')
    return refused({ cannot: 'open-folder', path, because: 'damaged-record', file: recordFile })
  const newer = { cannot: 'open-folder', path, because: 'newer-version' } as const
  if (record.format > currentFormat) {
    const writtenBy = `folder format ${record.format}`
    return refused({ ...newer, writtenBy, weKnow: `folder format ${currentFormat}` })
  }
  // Migrations are numbered, so the order of their names is the order in which they were written.
  if (record.schema !== null && record.schema > schemaVersion)
    return refused({ ...newer, writtenBy: record.schema, weKnow: schemaVersion })
  return done(record)
}

async function hold(request: Request): Promise<Result<DataFolder, CannotOpenFolder>> {
  const { path } = request
  const held = await holdFolder(path)
  if (!held.ok) {
    const { pid, since } = held.refusal
    return refused({ cannot: 'open-folder', path, because: 'in-use', pid, since })
  }
  const opened = await openHeld(request, held.value).catch(async problem => {
    await withdrawClaim(path, held.value)
    throw problem
  })
  if (!opened.ok) await withdrawClaim(path, held.value)
  return opened
}

/** Reads the record once more: whoever held the folder before us may have been newer. */
async function openHeld(
  request: Request,
  claim: Claim,
): Promise<Result<DataFolder, CannotOpenFolder>> {
  const { path } = request
  const found = await readRecord(path)
  const record = found ?? { format: currentFormat, schema: null, postgresMajor: null }
  const understood = understand(request, record)
  if (!understood.ok) return understood
  if (found === null) await writeRecord(path, understood.value)
  return done(openedFolder({ path, claim, record: understood.value }))
}

function openedFolder(folder: { path: string; claim: Claim; record: FolderRecord }): DataFolder {
  const { path, claim } = folder
  let { record } = folder
  const change = async (facts: Partial<FolderRecord>) => {
    record = { ...record, ...facts }
    await writeRecord(path, record)
  }
  return {
    path,
    recordSchema: schema => change({ schema }),
    recordPostgresMajor: postgresMajor => change({ postgresMajor }),
    announce: connection => addToClaim(path, claim, { connection }),
    close: () => withdrawClaim(path, claim),
  }
}
