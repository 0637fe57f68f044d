import { sql } from 'kysely'
import type { Newsroom } from './newsroom.ts'

/** What is done after a transaction, by whichever process has time; each may be done twice without harm. */
export type Task = { task: 'propose-statements'; articleId: string } | { task: 'seed-demo-record' }

/**
 * Queues a task in the caller’s transaction: it is done if that commits, and never if it does not. The same task
 * asked for again before it was begun is done once.
 */
export async function later(newsroom: Newsroom, { task, ...payload }: Task): Promise<void> {
  const key = [task, ...Object.values(payload)].join(' ')
  await sql`
    select from graphile_worker.add_job(${task}, payload => ${JSON.stringify(payload)}::json, job_key => ${key})`.execute(
    newsroom.database,
  )
}
