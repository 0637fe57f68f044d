import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Cluster } from './cluster.ts'
import { openPassage } from './passage.ts'
import { openLog } from './postgres-log.ts'
import { asDatabaseUser } from './run-as-database-user.ts'

type Program = {
  name: 'initdb' | 'postgres'
  /** Given the name by which the program finds the cluster's home. */
  options: (home: string) => string[]
  input?: string
}

/** Runs a program of PostgreSQL's to its end, in the log; true when it succeeded. */
export async function runProgram(cluster: Cluster, program: Program): Promise<boolean> {
  const { user, binaries, home } = cluster
  const passage = await openPassage(user, [home])
  const log = await openLog(cluster.logFile)
  try {
    const child = spawn(
      join(binaries.bin, program.name),
      program.options(passage.names[0] ?? home),
      { ...asDatabaseUser(user), stdio: ['pipe', log.fd, log.fd, ...passage.descriptors] },
    )
    const exited = once(child, 'exit')
    // A program that dies early closes its input; its exit says so.
    child.stdin?.on('error', () => {})
    child.stdin?.end(program.input ?? '')
    const [code] = await exited
    return code === 0
  } finally {
    await log.close()
    await passage.close()
  }
}
