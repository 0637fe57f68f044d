import { unlink } from 'node:fs/promises'
import { createConnection } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Cluster } from './cluster.ts'
import { findClusterProcesses } from './find-cluster-processes.ts'
import { socketPath } from './make-socket-folder.ts'
import { postmasterFilePath, readPostmasterFile } from './postmaster-file.ts'

type Cleared = { stopped: number[]; servedElsewhere: boolean }

/**
 * Ends what a killed Dixit left running on the cluster, whose folder we hold, so that nobody else has a claim to it,
 * and takes away a `postmaster.pid` whose number now is an alien's. `servedElsewhere`: a server that we cannot see,
 * as from another container, answers on the socket; then nothing was touched.
 */
export async function clearLeftovers(cluster: Cluster): Promise<Cleared> {
  const stopped = await stopOrphans(cluster.folder)
  if (await answers(socketPath(cluster))) return { stopped, servedElsewhere: true }
  const file = readPostmasterFile(cluster.folder)
  // PostgreSQL itself deals with a file whose process is gone.
  if (file && isAlive(file.pid)) await unlink(postmasterFilePath(cluster.folder))
  return { stopped, servedElsewhere: false }
}

/** From the gentlest: a fast shutdown; one without a checkpoint; none at all, which the log of writes mends too. */
const ways = [
  { signal: 'SIGINT', patience: 20_000 },
  { signal: 'SIGQUIT', patience: 5_000 },
  { signal: 'SIGKILL', patience: 5_000 },
] as const

async function stopOrphans(clusterFolder: string): Promise<number[]> {
  const first = findClusterProcesses(clusterFolder)
  for (const { signal, patience } of ways) {
    const { postmaster, others } = findClusterProcesses(clusterFolder)
    if (postmaster === null && others.length === 0) break
    // Without a postmaster nobody answers for a gentle end.
    if (postmaster === null && signal === 'SIGINT') continue
    signalAll(postmaster === null ? others : [postmaster], signal)
    await areGone(clusterFolder, patience)
  }
  return first.postmaster === null ? first.others : [first.postmaster, ...first.others]
}

function signalAll(pids: number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal)
    } catch {
      // Gone meanwhile.
    }
  }
}

async function areGone(clusterFolder: string, patience: number): Promise<void> {
  const deadline = Date.now() + patience
  while (Date.now() < deadline) {
    const { postmaster, others } = findClusterProcesses(clusterFolder)
    if (postmaster === null && others.length === 0) return
    await sleep(20)
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (problem) {
    return problem instanceof Error && 'code' in problem && problem.code === 'EPERM'
  }
}

function answers(socket: string): Promise<boolean> {
  return new Promise(resolve => {
    const connection = createConnection(socket)
    connection.once('connect', () => {
      connection.destroy()
      resolve(true)
    })
    connection.once('error', () => resolve(false))
  })
}
