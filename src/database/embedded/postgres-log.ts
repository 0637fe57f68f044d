import { type FileHandle, open, rename, stat } from 'node:fs/promises'
import { errorCode } from '../data-folder/error-code.ts'

const largest = 5 * 1024 * 1024
const mostLines = 12

/** Opens the log for adding to it; a large one, or one that another user left, is put aside first. */
export async function openLog(logFile: string): Promise<FileHandle> {
  if ((await sizeOf(logFile)) > largest) await putAside(logFile)
  try {
    return await open(logFile, 'a', 0o640)
  } catch (problem) {
    if (errorCode(problem) !== 'EACCES') throw problem
    await putAside(logFile)
    return open(logFile, 'a', 0o640)
  }
}

/** The last lines that were written since the log had the given size. */
export async function readLastLines(logFile: string, since: number): Promise<string[]> {
  const file = await open(logFile, 'r')
  try {
    const { size } = await file.stat()
    const from = Math.max(since, size - 16_384)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size - from), 0, size - from, from)
    const lines = buffer.toString('utf8', 0, bytesRead).split('\n')
    return lines.filter(line => line.trim() !== '').slice(-mostLines)
  } finally {
    await file.close()
  }
}

export async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  )
}

async function putAside(logFile: string): Promise<void> {
  await rename(logFile, `${logFile}.1`)
}
