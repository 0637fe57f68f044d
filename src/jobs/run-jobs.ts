import { Logger, type Runner, run, type TaskList } from 'graphile-worker'
import pg from 'pg'
import type { Connection } from '../database/connect.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import type { Log } from '../server/log.ts'
import { tasks } from './tasks.ts'

export type RunningJobs = { stop: () => Promise<void> }

const connectionsOfJobs = 3

/**
 * Does what the newsroom asked to be done later, one task at a time, as soon as its transaction commits. What fails is
 * tried again with growing pauses.
 */
export async function runJobs(
  newsroom: Newsroom,
  { connection, log, isAlone }: { connection: Connection; log: Log; isAlone: boolean },
): Promise<RunningJobs> {
  const pgPool = new pg.Pool({ ...connection, max: connectionsOfJobs })
  pgPool.on('error', () => {})
  if (isAlone) await takeBackAbandoned(pgPool)
  const runner: Runner = await run({
    pgPool,
    concurrency: 1,
    noHandleSignals: true,
    taskList: taskListOf(newsroom),
    logger: new Logger(() => (level, message) => {
      if (level === 'error') log.say(`A task failed and will be tried again: ${message}`)
    }),
  })
  // Settles when the runner ends; a lost database ends it, and the start that follows runs it anew.
  runner.promise.catch(problem => log.failure('running tasks', problem))
  return {
    stop: async () => {
      await runner.stop()
      await pgPool.end()
    },
  }
}

function taskListOf(newsroom: Newsroom): TaskList {
  return Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [name, payload => task(newsroom, payload)]),
  )
}

/** After a `kill -9`, tasks under way are still marked as somebody’s; when nobody else can run, they are nobody’s. */
async function takeBackAbandoned(pool: pg.Pool): Promise<void> {
  await pool.query(`
    select graphile_worker.force_unlock_workers(array(
      select distinct locked_by from graphile_worker.jobs where locked_by is not null))`)
}
