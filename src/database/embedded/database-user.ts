import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { promisify } from 'node:util'
import { done, type Result, refused } from '../../newsroom/values/result.ts'
import type { CannotStartPostgres } from './cannot-start-postgres.ts'

/** Whom PostgreSQL runs as. `borrowed`: not the user of this process, which is root. */
export type DatabaseUser = { uid: number; gid: number; name: string; borrowed: boolean }

const run = promisify(execFile)
const usualNames = ['postgres', '_postgres', 'nobody']

/**
 * PostgreSQL refuses to be root: for root it runs as whoever owns the first of the given paths that exists and is not
 * root's, so that a newsroom once started with sudo still starts without; else as a usual user without powers.
 */
export async function chooseDatabaseUser(
  paths: string[],
): Promise<Result<DatabaseUser, CannotStartPostgres>> {
  if (process.getuid?.() !== 0) return ourselves()
  const owners = (await Promise.all(paths.map(findOwner))).filter(uid => uid !== null && uid !== 0)
  const tried = [...owners.map(String), ...usualNames]
  for (const nameOrUid of tried) {
    const user = await findUser(nameOrUid)
    if (user) return done(user)
  }
  return refused({ cannot: 'start-postgres', because: 'cannot-run-as-root-user-missing', tried })
}

function ourselves(): Result<DatabaseUser, CannotStartPostgres> {
  try {
    const { uid, gid, username: name } = userInfo()
    return done({ uid, gid, name, borrowed: false })
  } catch {
    const uid = process.getuid?.() ?? -1
    return refused({ cannot: 'start-postgres', because: 'user-without-name', uid })
  }
}

async function findOwner(path: string): Promise<number | null> {
  return stat(path).then(
    ({ uid }) => uid,
    () => null,
  )
}

async function findUser(nameOrUid: string): Promise<DatabaseUser | null> {
  try {
    const [uid, gid, name] = await Promise.all(
      ['-u', '-g', '-un'].map(async flag => (await run('id', [flag, nameOrUid])).stdout.trim()),
    )
    return { uid: Number(uid), gid: Number(gid), name: String(name), borrowed: true }
  } catch {
    return null
  }
}
