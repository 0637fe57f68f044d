import type { CannotStartPostgres } from './cannot-start-postgres.ts'
import { readLastLines } from './postgres-log.ts'

const fullDisk = /No space left on device|Disk quota exceeded|Check free disk space/

/** The refusal that PostgreSQL's own words since the log had the given size amount to. */
export async function refuseWithLog(logFile: string, since: number): Promise<CannotStartPostgres> {
  const lastLines = await readLastLines(logFile, since)
  if (lastLines.some(line => fullDisk.test(line)))
    return { cannot: 'start-postgres', because: 'disk-full', path: logFile }
  return { cannot: 'start-postgres', because: 'failed-to-start', lastLines, logFile }
}
