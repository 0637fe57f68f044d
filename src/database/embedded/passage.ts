import { existsSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import type { DatabaseUser } from './database-user.ts'

/**
 * How a child that runs as another user names folders of ours. On Linux it gets them open: then it need not be able to
 * walk there from the root, so a data folder under somebody's closed home works.
 */
export type Passage = {
  /** For `stdio`, after the first three. */
  descriptors: number[]
  /** The child's names of the folders, in the order given. */
  names: string[]
  close: () => Promise<void>
}

const firstFreeDescriptor = 3

export async function openPassage(user: DatabaseUser, folders: string[]): Promise<Passage> {
  if (!mayPassOpenFolders(user)) return { descriptors: [], names: folders, close: async () => {} }
  const handles: FileHandle[] = []
  for (const folder of folders) handles.push(await open(folder, 'r'))
  return {
    descriptors: handles.map(handle => handle.fd),
    names: handles.map((_, index) => `/proc/self/fd/${firstFreeDescriptor + index}`),
    close: async () => {
      for (const handle of handles) await handle.close()
    },
  }
}

/** Whether a child of ours reaches our folders wherever they lie. */
export function mayPassOpenFolders(user: DatabaseUser): boolean {
  return user.borrowed && existsSync('/proc/self/fd')
}
