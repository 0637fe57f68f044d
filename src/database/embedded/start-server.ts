import { setTimeout as sleep } from 'node:timers/promises'
import { type Result, refused } from '../../newsroom/values/result.ts'
import type { CannotStartPostgres } from './cannot-start-postgres.ts'
import { clearLeftovers } from './clear-leftovers.ts'
import type { Cluster } from './cluster.ts'
import { launchPostgres, type RunningPostgres } from './launch-postgres.ts'
import { makeSocketFolder } from './make-socket-folder.ts'
import type { Tell } from './postgres-event.ts'

export type StartedServer = { running: RunningPostgres; socketFolder: string }

const patience = 30_000

/** Starts the server on a whole cluster, whatever a killed one left behind. */
export async function startServer(
  cluster: Cluster,
  tell: Tell,
): Promise<Result<StartedServer, CannotStartPostgres>> {
  const deadline = Date.now() + patience
  for (;;) {
    const started = await tryOnce(cluster, tell)
    if (started.ok || !isStillHeld(started.refusal) || Date.now() > deadline) return started
    await sleep(200)
  }
}

async function tryOnce(
  cluster: Cluster,
  tell: Tell,
): Promise<Result<StartedServer, CannotStartPostgres>> {
  const { stopped, servedElsewhere } = await clearLeftovers(cluster)
  if (stopped.length > 0) tell({ event: 'stopped-orphans', pids: stopped })
  const { socketFolder: place } = cluster
  if (servedElsewhere)
    return refused({ cannot: 'start-postgres', because: 'served-elsewhere', socketFolder: place })
  const socketFolder = await makeSocketFolder(cluster)
  const began = Date.now()
  const launched = await launchPostgres(cluster, socketFolder)
  if (!launched.ok) return launched
  const running = launched.value
  tell({ event: 'started', pid: running.pid, milliseconds: Date.now() - began })
  return { ok: true, value: { running, socketFolder } }
}

/** The processes of a killed server take a moment to notice and end. */
function isStillHeld(refusal: CannotStartPostgres): boolean {
  if (refusal.because !== 'failed-to-start') return false
  const words = refusal.lastLines.join('\n')
  return /pre-existing shared memory block|lock file ".*" already exists/.test(words)
}
