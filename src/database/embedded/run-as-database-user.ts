import type { SpawnOptions } from 'node:child_process'
import type { DatabaseUser } from './database-user.ts'

/**
 * Options for a child of the database's: its user, its own session (a Ctrl-C in the terminal must reach Dixit alone,
 * which stops the database when it is ready), and nothing of our environment that PostgreSQL would read.
 */
export function asDatabaseUser(user: DatabaseUser): SpawnOptions {
  return {
    cwd: '/',
    detached: true,
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    ...(user.borrowed ? { uid: user.uid, gid: user.gid } : {}),
  }
}
