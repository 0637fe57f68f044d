import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { PreparingClient } from './preparing-client.ts'
import type { DB } from './tables.ts'

/** Where a PostgreSQL listens: an address, or a Unix socket's folder as `host`. */
export type Connection =
  | { connectionString: string }
  | { host: string; port: number; user: string; database: string }

export type Database = Kysely<DB>

// A day is a day, wherever the reader is: it stays `2024-10-28` and does not become a moment.
pg.types.setTypeParser(pg.types.builtins.DATE, day => day)

/** Opens a pool of at most `size` connections; nothing connects before the first query. */
export function connect(connection: Connection, size: number): Database {
  const pool = new pg.Pool({
    ...connection,
    Client: PreparingClient,
    max: size,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    application_name: 'dixit',
  })
  // A connection lost while idle is no failure of anyone's request: the pool opens another when asked.
  pool.on('error', () => {})
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
}
