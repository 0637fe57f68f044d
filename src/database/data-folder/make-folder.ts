import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { errorCode } from './error-code.ts'

/**
 * Makes a folder, with those above it, unless it is there. Node's own recursive `mkdir` never returns where the system
 * answers that a new folder's parent is missing though it is there, as in /proc.
 */
export async function makeFolder(path: string, mode = 0o777): Promise<void> {
  const outcome = await tryToMake(path, mode)
  if (outcome !== 'no-parent') return
  if (dirname(path) !== path) await makeFolder(dirname(path))
  await mkdir(path, { mode })
}

async function tryToMake(path: string, mode: number): Promise<'there' | 'no-parent'> {
  try {
    await mkdir(path, { mode })
    return 'there'
  } catch (problem) {
    if (errorCode(problem) === 'EEXIST') return 'there'
    if (errorCode(problem) === 'ENOENT') return 'no-parent'
    throw problem
  }
}
