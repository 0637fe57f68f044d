import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { readPostmasterFile } from './postmaster-file.ts'

/** The live processes that serve a cluster; the postmaster, when it is among them, apart. */
export type ClusterProcesses = { postmaster: number | null; others: number[] }

/** Elsewhere than on Linux only the postmaster can be told. */
export function findClusterProcesses(clusterFolder: string): ClusterProcesses {
  return process.platform === 'linux' ? findOnLinux(clusterFolder) : findByPs(clusterFolder)
}

/** Every process of a server works in its cluster's folder. */
function findOnLinux(clusterFolder: string): ClusterProcesses {
  const folder = identityOf(clusterFolder)
  if (folder === null) return { postmaster: null, others: [] }
  const pids = readdirSync('/proc')
    .map(Number)
    .filter(pid => pid > 0 && isPostgres(pid) && identityOf(`/proc/${pid}/cwd`) === folder)
  const postmaster = pids.find(pid => pid === readPostmasterFile(clusterFolder)?.pid) ?? null
  return { postmaster, others: pids.filter(pid => pid !== postmaster) }
}

function identityOf(folder: string): string | null {
  try {
    const { dev, ino } = statSync(folder, { bigint: true })
    return `${dev} ${ino}`
  } catch {
    return null
  }
}

function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres'
  } catch {
    return false
  }
}

const clockTolerance = 5_000

/** A postgres with the number in the file, that started when the file says. */
function findByPs(clusterFolder: string): ClusterProcesses {
  const file = readPostmasterFile(clusterFolder)
  const alive = file !== null && isPostgresSince(file.pid, file.startedAt * 1000)
  return { postmaster: alive ? file.pid : null, others: [] }
}

function isPostgresSince(pid: number, startedAt: number): boolean {
  try {
    const line = execFileSync('ps', ['-o', 'lstart=,comm=', '-p', String(pid)], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    }).trim()
    const [, started, command] = /^(\S+\s+\S+\s+\d+\s+\S+\s+\d+)\s+(.*)$/.exec(line) ?? []
    if (started === undefined || !command?.endsWith('postgres')) return false
    return Math.abs(Date.parse(`${started} UTC`) - startedAt) <= clockTolerance
  } catch {
    return false
  }
}
