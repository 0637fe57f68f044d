import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openDataFolder } from '../src/database/data-folder/open-data-folder.ts'
import { startPostgres } from '../src/database/embedded/start-postgres.ts'

export type ThrowawayPostgres = {
  /** The address of its first database. */
  url: string
  createDatabase: (name: string) => Promise<string>
  stop: () => Promise<void>
}

/** A PostgreSQL in a temporary folder, gone after `stop`; `bin` names other programs than those npm brought. */
export async function openThrowawayPostgres(bin?: string): Promise<ThrowawayPostgres> {
  const path = await mkdtemp(join(tmpdir(), 'dixit-postgres-'))
  const folder = await openDataFolder({ path, schemaVersion: '0000' })
  if (!folder.ok) throw new Error(JSON.stringify(folder.refusal))
  const postgres = await startPostgres({
    folder: folder.value,
    log: () => {},
    ...(bin === undefined ? {} : { bin }),
  })
  if (!postgres.ok) throw new Error(JSON.stringify(postgres.refusal))
  const { host, port, user, database } = postgres.value.connection
  const urlOf = (name: string) =>
    `postgres://${user}@localhost:${port}/${name}?host=${encodeURIComponent(host)}`
  return {
    url: urlOf(database),
    createDatabase: async name => {
      const client = new pg.Client({ connectionString: urlOf(database) })
      await client.connect()
      await client.query(`create database ${name}`)
      await client.end()
      return urlOf(name)
    },
    stop: async () => {
      await postgres.value.stop()
      await folder.value.close()
      await rm(path, { recursive: true, force: true })
    },
  }
}
