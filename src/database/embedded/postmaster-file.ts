import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What PostgreSQL's `postmaster.pid` says; it outlives a killed server. */
export type PostmasterFile = { pid: number; startedAt: number; ready: boolean }

export function postmasterFilePath(clusterFolder: string): string {
  return join(clusterFolder, 'postmaster.pid')
}

/** Null when there is none, or it is not yet written. */
export function readPostmasterFile(clusterFolder: string): PostmasterFile | null {
  try {
    const lines = readFileSync(postmasterFilePath(clusterFolder), 'utf8').split('\n')
    const pid = Number(lines[0])
    if (!Number.isInteger(pid) || pid <= 0) return null
    return { pid, startedAt: Number(lines[2]), ready: lines[7]?.trim() === 'ready' }
  } catch {
    return null
  }
}
