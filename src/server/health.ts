import { sql } from 'kysely'
import type { Database } from '../database/connect.ts'

const patience = 2_000

/** Whether the database answers within two seconds. */
export async function isHealthy(database: Database): Promise<boolean> {
  const answer = sql`select 1`.execute(database).then(
    () => true,
    () => false,
  )
  let timer: NodeJS.Timeout | undefined
  const tired = new Promise<boolean>(resolve => {
    timer = setTimeout(() => resolve(false), patience)
  })
  return await Promise.race([answer, tired]).finally(() => clearTimeout(timer))
}
