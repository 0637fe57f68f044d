import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { DatabaseUser } from './database-user.ts'
import { mayPassOpenFolders } from './passage.ts'

/** The outermost folder on the way that the database's user may not walk through, where it has to walk; else null. */
export async function findBarrier(user: DatabaseUser, path: string): Promise<string | null> {
  if (!user.borrowed || mayPassOpenFolders(user)) return null
  const above = dirname(path)
  const barrier = above === path ? null : await findBarrier(user, above)
  return barrier ?? ((await mayWalkThrough(user, path)) ? null : path)
}

async function mayWalkThrough(user: DatabaseUser, folder: string): Promise<boolean> {
  const { uid, gid, mode } = await stat(folder)
  if (uid === user.uid) return (mode & 0o100) !== 0
  if (gid === user.gid) return (mode & 0o010) !== 0
  return (mode & 0o001) !== 0
}
