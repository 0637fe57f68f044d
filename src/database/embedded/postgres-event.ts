import type { CannotStartPostgres } from './cannot-start-postgres.ts'

/** What happens to the database while Dixit lives, for the log. */
export type PostgresEvent =
  | { event: 'created-cluster'; milliseconds: number }
  | { event: 'stopped-orphans'; pids: number[] }
  | { event: 'started'; pid: number; milliseconds: number }
  | { event: 'died'; how: string }
  | { event: 'could-not-restart'; why: CannotStartPostgres | string }
  | { event: 'gave-up'; attempts: number }
  | { event: 'stopped' }

export type Tell = (event: PostgresEvent) => void
