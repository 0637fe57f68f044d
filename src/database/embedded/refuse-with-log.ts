import type { CannotStartPostgres } from './cannot-start-postgres.ts'
import { readLastLines } from './postgres-log.ts'

/** The refusal that PostgreSQL's own words since the log had the given size amount to. */
export async function refuseWithLog(logFile: string, since: number): Promise<CannotStartPostgres> {
  const lastLines = await readLastLines(logFile, since)
  if (lastLines.some(line => /No space left on device|Disk quota exceeded/.test(line)))
    return { cannot: 'start-postgres', because: 'disk-full', path: logFile }
  return { cannot: 'start-postgres', because: 'failed-to-start', lastLines, logFile }
}
