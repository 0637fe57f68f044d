import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { done, type Result, refused } from '../../newsroom/values/result.ts'
import type { CannotStartPostgres } from './cannot-start-postgres.ts'
import type { Cluster } from './cluster.ts'
import { openPassage } from './passage.ts'
import { openLog, sizeOf } from './postgres-log.ts'
import { postgresSettings } from './postgres-settings.ts'
import { readPostmasterFile } from './postmaster-file.ts'
import { refuseWithLog } from './refuse-with-log.ts'
import { asDatabaseUser } from './run-as-database-user.ts'

/** A server that has begun to answer. */
export type RunningPostgres = {
  pid: number
  /** How it ended, once it has. */
  exited: Promise<string>
  signal: (signal: NodeJS.Signals) => void
}

/** Starts the server on a cluster that no other serves, and waits until it answers or has failed. */
export async function launchPostgres(
  cluster: Cluster,
  socketFolder: string,
): Promise<Result<RunningPostgres, CannotStartPostgres>> {
  const logSize = await sizeOf(cluster.logFile)
  const running = await spawnServer(cluster, socketFolder)
  if (await becomesReady(cluster, running)) return done(running)
  return refused(await refuseWithLog(cluster.logFile, logSize))
}

async function spawnServer(cluster: Cluster, socketFolder: string): Promise<RunningPostgres> {
  const passage = await openPassage(cluster.user, [cluster.home, socketFolder])
  const log = await openLog(cluster.logFile)
  try {
    const child = spawn(
      join(cluster.binaries.bin, 'postgres'),
      serverOptions(cluster, passage.names),
      {
        ...asDatabaseUser(cluster.user),
        stdio: ['ignore', log.fd, log.fd, ...passage.descriptors],
      },
    )
    const exited = waitForEnd(child)
    await once(child, 'spawn')
    return { pid: Number(child.pid), exited, signal: signal => child.kill(signal) }
  } finally {
    await log.close()
    await passage.close()
  }
}

function serverOptions(cluster: Cluster, [home = '', socketFolder = '']: string[]): string[] {
  const within = (path: string) => join(home, path.slice(cluster.home.length))
  const settings = postgresSettings(cluster, {
    hbaFile: within(cluster.hbaFile),
    identFile: within(cluster.identFile),
    socketFolder,
  })
  return ['-D', within(cluster.folder), ...settings]
}

function waitForEnd(child: ChildProcess): Promise<string> {
  return new Promise(resolve => {
    child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`))
  })
}

async function becomesReady(cluster: Cluster, running: RunningPostgres): Promise<boolean> {
  let ended = false
  running.exited.then(() => {
    ended = true
  })
  while (!ended) {
    const file = readPostmasterFile(cluster.folder)
    if (file?.pid === running.pid && file.ready) return true
    await sleep(10)
  }
  return false
}
