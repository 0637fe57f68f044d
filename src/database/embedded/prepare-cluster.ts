import { chmod, chown, lchown, mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { done, type Result, refused } from '../../newsroom/values/result.ts'
import { errorCode } from '../data-folder/error-code.ts'
import type { CannotStartPostgres } from './cannot-start-postgres.ts'
import type { Cluster } from './cluster.ts'
import { createCluster } from './create-cluster.ts'
import { findBarrier } from './find-barrier.ts'
import type { Tell } from './postgres-event.ts'
import { sizeOf } from './postgres-log.ts'
import { refuseWithLog } from './refuse-with-log.ts'
import { writeAccessRules } from './write-access-rules.ts'

/** Sees that there is a whole cluster which these programs and this user can serve; makes one when there is none. */
export async function prepareCluster(
  cluster: Cluster,
  tell: Tell,
): Promise<Result<void, CannotStartPostgres>> {
  const refusal = await refuseExisting(cluster)
  if (refusal) return refused(refusal)
  await makeHome(cluster)
  await writeAccessRules(cluster)
  const barrier = await findBarrier(cluster.user, cluster.home)
  if (barrier !== null) {
    const { home: path, user } = cluster
    const because = 'folder-out-of-reach'
    return refused({ cannot: 'start-postgres', because, path, blockedBy: barrier, user: user.name })
  }
  return (await exists(cluster.folder)) ? done(undefined) : create(cluster, tell)
}

async function refuseExisting(cluster: Cluster): Promise<CannotStartPostgres | null> {
  const { folder, user, binaries } = cluster
  const owner = await findOwner(folder)
  if (owner === null) return null
  if (owner === 0 && user.borrowed) await giveAway(folder, user)
  else if (owner !== user.uid)
    return {
      cannot: 'start-postgres',
      because: 'folder-of-another-user',
      path: folder,
      ownerUid: owner,
    }
  const clusterMajor = Number(await readFile(join(folder, 'PG_VERSION'), 'utf8'))
  if (clusterMajor === binaries.major) return null
  const because = 'major-mismatch'
  return { cannot: 'start-postgres', because, clusterMajor, binariesMajor: binaries.major }
}

/** A folder that root copied here, such as one restored, goes to the database's user whole. */
async function giveAway(path: string, user: Cluster['user']): Promise<void> {
  await lchown(path, user.uid, user.gid)
  for (const entry of await readdir(path, { withFileTypes: true })) {
    const inner = join(path, entry.name)
    if (entry.isDirectory()) await giveAway(inner, user)
    else await lchown(inner, user.uid, user.gid)
  }
}

/** Whoever owns the data folder owns the home too, even when root makes it for them. */
async function makeHome({ home, user }: Cluster): Promise<void> {
  await mkdir(home, { recursive: true })
  await chmod(home, 0o711)
  if (!user.borrowed) return
  const { uid, gid } = await stat(dirname(home))
  await chown(home, uid, gid)
}

async function create(cluster: Cluster, tell: Tell): Promise<Result<void, CannotStartPostgres>> {
  const began = Date.now()
  const logSize = await sizeOf(cluster.logFile)
  if (!(await createCluster(cluster))) return refused(await refuseWithLog(cluster.logFile, logSize))
  tell({ event: 'created-cluster', milliseconds: Date.now() - began })
  return done(undefined)
}

async function exists(path: string): Promise<boolean> {
  return (await findOwner(path)) !== null
}

async function findOwner(path: string): Promise<number | null> {
  try {
    return (await stat(path)).uid
  } catch (problem) {
    if (errorCode(problem) === 'ENOENT') return null
    throw problem
  }
}
