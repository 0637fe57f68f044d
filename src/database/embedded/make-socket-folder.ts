import { chown, lstat, mkdir, mkdtemp, readlink, rm, rmdir, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { type Cluster, port } from './cluster.ts'

const socketName = `.s.PGSQL.${port}`
const longestSocketPath = 100
const prefix = 'dixit-socket-'

/** Makes an empty folder for the socket, the database user's and closed to all others but root, and says where it is. */
export async function makeSocketFolder(cluster: Cluster): Promise<string> {
  await removeSocketFolder(cluster)
  const folder = await placeFor(cluster)
  if (cluster.user.borrowed) await chown(folder, cluster.user.uid, cluster.user.gid)
  return folder
}

/** Removes the socket's folder and what a killed PostgreSQL left in it. None may be running. */
export async function removeSocketFolder({ socketFolder }: Cluster): Promise<void> {
  const elsewhere = await readlink(socketFolder).catch(() => null)
  if (elsewhere !== null) await removeFarFolder(elsewhere)
  await rm(socketFolder, { recursive: true, force: true })
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

/** Only what PostgreSQL puts there is removed: the folder lies among other people's. */
async function removeFarFolder(folder: string): Promise<void> {
  if (!basename(folder).startsWith(prefix) || dirname(folder) === '.') return
  const found = await lstat(folder).catch(() => null)
  if (!found?.isDirectory()) return
  await rm(join(folder, socketName), { force: true })
  await rm(join(folder, `${socketName}.lock`), { force: true })
  await rmdir(folder).catch(() => {})
}
