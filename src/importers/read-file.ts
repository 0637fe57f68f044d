import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { done, type Result, refused } from '../newsroom/values/result.ts'
import type { Doubt } from './arrival.ts'
import { type CannotDecode, decodeText } from './decode-text.ts'

/** The text of a file, and what was guessed to read it. */
export type TextFile = { text: string; doubts: Doubt[] }

/** Why a file gives no text; `path` is `-` for the standard input, `limit` and `size` are in bytes. */
export type CannotReadFile =
  | { cannot: 'read-file'; because: 'missing'; path: string }
  | { cannot: 'read-file'; because: 'folder'; path: string }
  | { cannot: 'read-file'; because: 'unreadable'; path: string; code: string }
  | { cannot: 'read-file'; because: 'too-big'; path: string; size: number | null; limit: number }
  | ({ cannot: 'read-file'; path: string } & CannotDecode)

export const largestFile = 10 * 1024 * 1024

/**
 * The text of the file at `path`, or of the standard input for `-`: at most 10 MB, UTF-8, UTF-16
 * with its mark, or, by guess and with a doubt, Windows-1252. A file too big is not read at all.
 */
export async function readTextFile(
  path: string,
  standardInput: Readable = process.stdin,
): Promise<Result<TextFile, CannotReadFile>> {
  try {
    const source = path === '-' ? done(standardInput) : await openFile(path)
    if (!source.ok) return source
    const bytes = await readAtMost(source.value, largestFile)
    if (bytes === null) return refused(tooBig(path, null))
    const decoded = decodeText(bytes)
    return decoded.ok ? decoded : refused({ cannot: 'read-file', path, ...decoded.refusal })
  } catch (error) {
    return refused(refusalFor(error, path))
  }
}

async function openFile(path: string): Promise<Result<Readable, CannotReadFile>> {
  const found = await stat(path)
  if (found.isDirectory()) return refused({ cannot: 'read-file', because: 'folder', path })
  if (found.size > largestFile) return refused(tooBig(path, found.size))
  return done(createReadStream(path))
}

/** Null when there is more: a pipe does not say its size beforehand. */
async function readAtMost(source: Readable, limit: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of source) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > limit) return null
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

function tooBig(path: string, size: number | null): CannotReadFile {
  return { cannot: 'read-file', because: 'too-big', path, size, limit: largestFile }
}

function refusalFor(error: unknown, path: string): CannotReadFile {
  const code = codeOf(error)
  if (code === null) throw error
  if (code === 'EISDIR') return { cannot: 'read-file', because: 'folder', path }
  const isMissing = code === 'ENOENT' || code === 'ENOTDIR' || code === 'ERR_INVALID_ARG_VALUE'
  if (isMissing) return { cannot: 'read-file', because: 'missing', path }
  return { cannot: 'read-file', because: 'unreadable', path, code }
}

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}
