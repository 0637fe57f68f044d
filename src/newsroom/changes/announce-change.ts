import { type Kysely, sql } from 'kysely'
import type { DB } from '../../database/tables.ts'
import { type ChangeKey, changeChannel } from './change-key.ts'

// PostgreSQL refuses a notification of 8,000 bytes or more; 150 keys of at most 50 bytes stay below.
const keysPerNotification = 150

/** Tells every node, when the transaction commits and not before, that what these keys name has changed. */
export async function announceChange(
  transaction: Kysely<DB>,
  keys: Iterable<ChangeKey>,
): Promise<void> {
  const all = [...new Set(keys)]
  for (let first = 0; first < all.length; first += keysPerNotification) {
    const payload = JSON.stringify(all.slice(first, first + keysPerNotification))
    await sql`select pg_notify(${changeChannel}, ${payload})`.execute(transaction)
  }
}
