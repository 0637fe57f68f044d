import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { MediaFolder } from './media.ts'

/** Where one image's files lie, named by the SHA-256 of what was received. */
export function folderOf(media: MediaFolder, sha256: string): string {
  return join(media.path, sha256.slice(0, 2), sha256)
}

/** The original's path, or null when the image is not here. */
export async function findOriginal(media: MediaFolder, sha256: string): Promise<string | null> {
  const folder = folderOf(media, sha256)
  const files = await readdir(folder).catch(() => [])
  const original = files.find(file => file.startsWith('original.'))
  return original ? join(folder, original) : null
}

/** Writes a file whole or not at all: beside its place first, flushed to the disk, then renamed. */
export async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const beside = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}.part`
  try {
    const file = await open(beside, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (problem) {
    await rm(beside, { force: true })
    throw problem
  }
}
