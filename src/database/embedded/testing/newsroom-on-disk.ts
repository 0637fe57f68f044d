import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { type DataFolder, openDataFolder } from '../../data-folder/open-data-folder.ts'
import { findClusterProcesses } from '../find-cluster-processes.ts'
import type { PostgresEvent } from '../postgres-event.ts'
import { type EmbeddedPostgres, startPostgres } from '../start-postgres.ts'

/** A data folder and its database, as a server would open them. */
export type Opened = { folder: DataFolder; postgres: EmbeddedPostgres; events: PostgresEvent[] }

const schemaVersion = '0005-test'

/** A folder of its own for a test; what it holds is ended and removed by the returned function. */
export function makePlace(...names: string[]): { path: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'dixit-test-'))
  const path = join(root, ...names, 'data')
  return {
    path,
    remove: () => {
      killServer(path)
      rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    },
  }
}

/** Kills every process of the folder's database, at once and without warning. */
export function killServer(path: string): void {
  const { postmaster, others } = findClusterProcesses(clusterFolder(path))
  for (const pid of [postmaster, ...others]) if (pid !== null) killIfThere(pid)
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // The others may end by themselves when the first one does.
  }
}

export function clusterFolder(path: string): string {
  return join(path, 'postgresql', 'cluster')
}

export async function open(path: string, bin?: string): Promise<Opened> {
  const folder = await openDataFolder({ path, schemaVersion })
  if (!folder.ok) throw new Error(JSON.stringify(folder.refusal))
  const events: PostgresEvent[] = []
  const postgres = await startPostgres({
    folder: folder.value,
    log: event => events.push(event),
    ...(bin === undefined ? {} : { bin }),
  })
  if (!postgres.ok) {
    await folder.value.close()
    throw new Error(JSON.stringify(postgres.refusal))
  }
  return { folder: folder.value, postgres: postgres.value, events }
}

export async function shut({ folder, postgres }: Opened): Promise<void> {
  await postgres.stop()
  await folder.close()
}

export async function query(
  connection: EmbeddedPostgres['connection'],
  sql: string,
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(connection)
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
