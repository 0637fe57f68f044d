import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { done, type Result, refused } from '../../newsroom/values/result.ts'
import type { CannotStartPostgres } from './cannot-start-postgres.ts'
import { copyRuntime } from './copy-runtime.ts'
import type { DatabaseUser } from './database-user.ts'
import { findRuntime } from './find-runtime.ts'
import { linkLibraries } from './link-libraries.ts'
import { asDatabaseUser } from './run-as-database-user.ts'

/** PostgreSQL's programs, proved to run as the database's user. */
export type Binaries = { bin: string; major: number }

const run = promisify(execFile)

/** The programs of the npm package for this machine, copied to where the database's user reaches them if need be. */
export async function prepareBinaries(
  user: DatabaseUser,
): Promise<Result<Binaries, CannotStartPostgres>> {
  const runtime = findRuntime()
  if (runtime === null) {
    const { platform, arch: architecture } = process
    const because = 'no-binaries-for-platform'
    return refused({ cannot: 'start-postgres', because, platform, architecture })
  }
  const linked = await linkLibraries(runtime.folder)
  const inPlace = linked ? await proveBinaries(join(runtime.folder, 'bin'), user) : null
  if (inPlace?.ok) return inPlace
  const copy = await copyRuntime(runtime)
  const copied = await proveBinaries(join(copy.folder, 'bin'), user)
  if (copied.ok || copy.fresh) return copied
  return proveBinaries(join((await copyRuntime(runtime, 'anew')).folder, 'bin'), user)
}

/** Given programs, such as a system's own, when they run as the database's user. */
export async function proveBinaries(
  bin: string,
  user: DatabaseUser,
): Promise<Result<Binaries, CannotStartPostgres>> {
  try {
    const options = { ...asDatabaseUser(user), encoding: 'utf8' } as const
    const [server] = await Promise.all(
      ['postgres', 'initdb'].map(name => run(join(bin, name), ['--version'], options)),
    )
    const major = /PostgreSQL\) (\d+)/.exec(server?.stdout ?? '')?.[1]
    if (major === undefined) throw new Error(`unknown version: ${server?.stdout}`)
    return done({ bin, major: Number(major) })
  } catch (problem) {
    const message = problem instanceof Error ? problem.message : String(problem)
    return refused({ cannot: 'start-postgres', because: 'binaries-do-not-run', bin, message })
  }
}
