import { chmod, cp, lstat, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Runtime } from './find-runtime.ts'
import { linkLibraries } from './link-libraries.ts'

/**
 * Copies PostgreSQL out of `node_modules` to where every user can read it, once for each version: `node_modules` may
 * lie in a closed home, or not be ours to complete.
 */
export async function copyRuntime(
  runtime: Runtime,
  anew?: 'anew',
): Promise<{ folder: string; fresh: boolean }> {
  const shelf = await findShelf()
  const kept = join(shelf, runtime.name)
  if (anew) await rm(kept, { recursive: true, force: true })
  const folder = join(kept, 'native')
  if (await isThere(folder)) return { folder, fresh: false }
  const unfinished = await mkdtemp(join(shelf, 'unfinished-'))
  await cp(runtime.folder, join(unfinished, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: source => !source.endsWith('.a') && !source.endsWith('/pkgconfig'),
  })
  await linkLibraries(join(unfinished, 'native'))
  await openToReaders(unfinished)
  await putInPlace(unfinished, kept)
  return { folder, fresh: true }
}

/** The first folder that is ours and that nobody else could have put programs into. */
async function findShelf(): Promise<string> {
  for (const candidate of listShelves()) {
    try {
      await mkdir(candidate, { recursive: true, mode: 0o755 })
      if (await isOursAlone(candidate)) return candidate
    } catch {
      // Not to be had; the next one may be.
    }
  }
  const own = await mkdtemp(join(tmpdir(), 'dixit-postgresql-'))
  await chmod(own, 0o755)
  return own
}

function listShelves(): string[] {
  const uid = process.getuid?.() ?? 0
  const temporary = join(tmpdir(), `dixit-postgresql-${uid}`)
  if (uid === 0) return ['/var/cache/dixit', temporary]
  return [join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'dixit'), temporary]
}

async function isOursAlone(folder: string): Promise<boolean> {
  const { uid, mode } = await lstat(folder)
  const probe = await mkdtemp(join(folder, 'probe-'))
  await rm(probe, { recursive: true })
  return uid === process.getuid?.() && (mode & 0o022) === 0 && (await lstat(folder)).isDirectory()
}

async function openToReaders(path: string): Promise<void> {
  const entry = await lstat(path)
  if (entry.isSymbolicLink()) return
  await chmod(path, entry.mode & 0o100 ? 0o755 : 0o644)
  if (!entry.isDirectory()) return
  for (const name of await readdir(path)) await openToReaders(join(path, name))
}

async function putInPlace(unfinished: string, kept: string): Promise<void> {
  try {
    await rename(unfinished, kept)
  } catch (problem) {
    await rm(unfinished, { recursive: true, force: true })
    // Another Dixit may have been quicker; its copy is as good as ours.
    if (!(await isThere(kept))) throw problem
  }
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}
