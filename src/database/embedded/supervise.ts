import { setTimeout as sleep } from 'node:timers/promises'
import type { Result } from '../../newsroom/values/result.ts'
import type { CannotStartPostgres } from './cannot-start-postgres.ts'
import type { RunningPostgres } from './launch-postgres.ts'
import type { Tell } from './postgres-event.ts'
import { stopServer } from './stop-server.ts'

/** How the supervision ended: it was asked to, or the server could not be kept alive. */
export type PostgresEnd = 'stopped' | 'gave-up'

export type Supervision = {
  pid: () => number
  /** Stops the server; resolves when it is gone. */
  stop: () => Promise<void>
  ended: Promise<PostgresEnd>
}

type Charge = {
  running: RunningPostgres
  restart: () => Promise<Result<RunningPostgres, CannotStartPostgres>>
  tell: Tell
}

const mostAttempts = 10
const firstPause = 100
const longestPause = 10_000
/** A server that lived this long is taken to be well again. */
const healthyAfter = 60_000

/** Starts the server again whenever it dies, more and more patiently, until it is asked to stop or has tried too often. */
export function supervise({ running: first, restart, tell }: Charge): Supervision {
  const stopping = new AbortController()
  let running = first
  const endWithUs = () => running.signal('SIGINT')
  process.once('exit', endWithUs)

  async function keepAlive(): Promise<PostgresEnd> {
    let attempts = 0
    for (;;) {
      const since = Date.now()
      const how = await running.exited
      if (stopping.signal.aborted) return 'stopped'
      tell({ event: 'died', how })
      if (Date.now() - since > healthyAfter) attempts = 0
      const again = await tryAgain()
      if (again !== 'running') return again
    }

    async function tryAgain(): Promise<PostgresEnd | 'running'> {
      while (attempts < mostAttempts) {
        await pause(attempts)
        attempts += 1
        if (stopping.signal.aborted) return 'stopped'
        const restarted = await restart().catch(unexpected)
        if (!restarted.ok) {
          tell({ event: 'could-not-restart', why: restarted.refusal })
          continue
        }
        running = restarted.value
        if (stopping.signal.aborted) await stopServer(running)
        return 'running'
      }
      tell({ event: 'gave-up', attempts })
      return 'gave-up'
    }
  }

  async function pause(attempt: number): Promise<void> {
    const milliseconds = Math.min(firstPause * 2 ** attempt, longestPause)
    await sleep(milliseconds, undefined, { signal: stopping.signal }).catch(() => {})
  }

  const ended = keepAlive().finally(() => process.off('exit', endWithUs))
  return {
    pid: () => running.pid,
    ended,
    stop: async () => {
      stopping.abort()
      await stopServer(running)
      await ended
    },
  }
}

/** Whatever goes wrong here must not take the site down, which can answer from its stored pages meanwhile. */
function unexpected(problem: unknown): { ok: false; refusal: string } {
  return { ok: false, refusal: problem instanceof Error ? problem.message : String(problem) }
}
