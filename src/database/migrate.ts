import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { done, type Result, refused } from '../newsroom/values/result.ts'
import { projectPath } from '../project-path.ts'
import type { Connection } from './connect.ts'

export type CannotMigrate =
  | { cannot: 'migrate'; because: 'database-is-newer'; unknownMigration: string }
  | { cannot: 'migrate'; because: 'migration-was-changed'; migration: string }

type Migration = { name: string; sql: string; checksum: string }

const lockNumber = 4_971_320_110

/** The migrations this version of Dixit knows, oldest first. */
function listMigrations(): Migration[] {
  const folder = projectPath('src/database/migrations')
  return readdirSync(folder)
    .filter(file => file.endsWith('.sql'))
    .sort()
    .map(file => {
      const sql = readFileSync(join(folder, file), 'utf8')
      return {
        name: file.slice(0, -4),
        sql,
        checksum: createHash('sha256').update(sql).digest('hex'),
      }
    })
}

/** The name of the newest migration: what a data folder of this version has run. */
export function latestMigration(): string {
  const latest = listMigrations().at(-1)
  if (!latest) throw new Error('this Dixit was built without its migrations')
  return latest.name
}

/** Brings the database to this version, each migration in its own transaction; an advisory lock lets two processes start at once. */
export async function migrate(
  connection: Connection,
): Promise<Result<{ ran: string[] }, CannotMigrate>> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 5_000 })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockNumber])
    await installQueue(client, connection)
    return await runMissing(client)
  } finally {
    await client.end()
  }
}

/** The tables of the job queue, in a schema of their own; whoever runs the jobs keeps them up to date. */
async function installQueue(client: pg.Client, connection: Connection): Promise<void> {
  const { rows } = await client.query("select to_regclass('graphile_worker.migrations') as found")
  if (rows[0].found !== null) return
  const { runMigrations } = await import('graphile-worker')
  const pgPool = new pg.Pool({ ...connection, max: 2 })
  await runMigrations({ pgPool })
  await pgPool.end()
}

async function runMissing(client: pg.Client): Promise<Result<{ ran: string[] }, CannotMigrate>> {
  const known = listMigrations()
  const recorded = await listRecorded(client)
  const refusal = compare(known, recorded)
  if (refusal) return refused(refusal)
  const missing = known.filter(migration => !recorded.has(migration.name))
  for (const migration of missing) await run(client, migration)
  return done({ ran: missing.map(migration => migration.name) })
}

async function listRecorded(client: pg.Client): Promise<Map<string, string>> {
  const { rows: tables } = await client.query("select to_regclass('schema_migrations') as found")
  if (tables[0].found === null) return new Map()
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from schema_migrations',
  )
  return new Map(rows.map(row => [row.name, row.checksum]))
}

function compare(known: Migration[], recorded: Map<string, string>): CannotMigrate | null {
  const checksums = new Map(known.map(({ name, checksum }) => [name, checksum]))
  for (const [name, checksum] of recorded) {
    const ours = checksums.get(name)
    if (ours === undefined)
      return { cannot: 'migrate', because: 'database-is-newer', unknownMigration: name }
    if (ours !== checksum)
      return { cannot: 'migrate', because: 'migration-was-changed', migration: name }
  }
  return null
}

async function run(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(migration.sql)
    await client.query(
      `create table if not exists schema_migrations (
         name text primary key, checksum text not null, ran_at timestamptz not null default now())`,
    )
    await client.query('insert into schema_migrations (name, checksum) values ($1, $2)', [
      migration.name,
      migration.checksum,
    ])
    await client.query('commit')
  } catch (problem) {
    await client.query('rollback')
    throw problem
  }
}
