import { chown, lstat, mkdir, mkdtemp, readlink, rm, rmdir, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type Cluster, port } from './cluster.ts'

const socketName = `.s.PGSQL.${port}`
const longestSocketPath = 100
const prefix = 'dixit-socket-'

/**
 * Makes an empty folder for the socket, the database user's and closed to all others but root, and says where it is:
 * where it was before, if there was one, so that those who connect again find the server.
 */
export async function makeSocketFolder(cluster: Cluster): Promise<string> {
  const far = await findFarFolder(cluster)
  if (far !== null) {
    await emptyFarFolder(far)
    return far
  }
  await removeSocketFolder(cluster)
  const folder = await placeFor(cluster)
  if (cluster.user.borrowed) await chown(folder, cluster.user.uid, cluster.user.gid)
  return folder
}

/** Removes the socket's folder and what a killed PostgreSQL left in it. None may be running. */
export async function removeSocketFolder(cluster: Cluster): Promise<void> {
  const far = await findFarFolder(cluster)
  if (far !== null) {
    await emptyFarFolder(far)
    await rmdir(far).catch(() => {})
  }
  await rm(cluster.socketFolder, { recursive: true, force: true })
}

/** The path of the socket within the cluster's own folder, whether or not one is there. */
export function socketPath({ socketFolder }: Cluster): string {
  return join(socketFolder, socketName)
}

/** In its place, or, when that path is longer than a socket's may be, in a short one that a link in its place points to. */
async function placeFor({ socketFolder }: Cluster): Promise<string> {
  if (Buffer.byteLength(join(socketFolder, socketName)) <= longestSocketPath) {
    await mkdir(socketFolder, { mode: 0o700 })
    return socketFolder
  }
  const short = await makeShortFolder()
  await symlink(short, socketFolder)
  return short
}

async function makeShortFolder(): Promise<string> {
  const places = process.getuid?.() === 0 ? ['/run', tmpdir(), '/tmp'] : [tmpdir(), '/tmp']
  const short = places.filter(place => place.length < longestSocketPath - 40)
  for (const place of short) {
    const folder = await mkdtemp(join(place, prefix)).catch(() => null)
    if (folder) return folder
  }
  throw new Error(`No room for a socket in any of ${short.join(', ')}`)
}

/** The folder elsewhere that the link points to, if it is still the one we made. */
async function findFarFolder({ socketFolder, user }: Cluster): Promise<string | null> {
  const folder = await readlink(socketFolder).catch(() => null)
  if (folder === null || !basename(folder).startsWith(prefix)) return null
  const found = await lstat(folder).catch(() => null)
  const isOurs = found?.isDirectory() && found.uid === user.uid && (found.mode & 0o077) === 0
  return isOurs ? folder : null
}

/** Removes only what PostgreSQL puts there: the folder lies among other people's. */
async function emptyFarFolder(folder: string): Promise<void> {
  await rm(join(folder, socketName), { force: true })
  await rm(join(folder, `${socketName}.lock`), { force: true })
}
