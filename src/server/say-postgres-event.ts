import type { PostgresEvent } from '../database/embedded/postgres-event.ts'
import type { Log } from './log.ts'

/** Tells the operator what happens to the database; what is as expected stays unsaid. */
export function sayPostgresEvent(log: Log, event: PostgresEvent): void {
  switch (event.event) {
    case 'created-cluster':
    case 'started':
    case 'stopped':
      break
    case 'stopped-orphans':
      log.say(
        `Stopped what an earlier Dixit left running (${event.pids.join(', ')}); the database recovers by itself.`,
      )
      break
    case 'died':
      log.say(`The database ended unexpectedly (${event.how}); starting it again.`)
      break
    case 'could-not-restart':
      log.say(
        `The database could not be started again (${typeof event.why === 'string' ? event.why : event.why.because}).`,
      )
      break
    case 'gave-up':
      log.say(`The database could not be kept alive after ${event.attempts} attempts.`)
      break
  }
}
