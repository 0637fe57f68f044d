import { setTimeout as sleep } from 'node:timers/promises'
import type { RunningPostgres } from './launch-postgres.ts'

/** From the gentlest: a fast shutdown; one without a checkpoint; none at all, which the log of writes mends too. */
const ways = [
  { signal: 'SIGINT', patience: 20_000 },
  { signal: 'SIGQUIT', patience: 5_000 },
  { signal: 'SIGKILL', patience: 5_000 },
] as const

/** Stops the server, as gently as it lets us; resolves when it is gone. */
export async function stopServer(running: RunningPostgres): Promise<void> {
  for (const { signal, patience } of ways) {
    running.signal(signal)
    const timer = new AbortController()
    const late = sleep(patience, 'late', { signal: timer.signal }).catch(() => 'ended')
    const outcome = await Promise.race([running.exited, late])
    timer.abort()
    if (outcome !== 'late') return
  }
}
