import { createHash } from 'node:crypto'
import { join } from 'node:path'
import sharp, { type Metadata } from 'sharp'
import type { Newsroom } from '../newsroom.ts'
import type { LocalText } from '../values/local-text.ts'
import { done, type Result, refused } from '../values/result.ts'
import type { MediaFormat } from './media.ts'
import { folderOf, writeWhole } from './media-folder.ts'
import { fileEndings } from './media-sizes.ts'

export type AdmitMediaRequest = {
  bytes: Buffer
  credit: string | null
  alt: LocalText
  caption: LocalText
}

export type CannotAdmitMedia =
  | { cannot: 'admit-media'; because: 'too-large'; byteCount: number; most: number }
  | { cannot: 'admit-media'; because: 'not-an-image'; found: string | null }
  | { cannot: 'admit-media'; because: 'too-many-pixels'; most: number }
  | { cannot: 'admit-media'; because: 'disk-full' }

const mostBytes = 50_000_000
const mostPixels = 100_000_000

type Cleaned = { bytes: Buffer; format: MediaFormat; width: number; height: number }

/**
 * Takes an image into the library: what it is is read from its content, it is turned upright, and everything the
 * camera wrote into it (position, owner, serial number) is left out. The same file twice is one image.
 */
export async function admitMedia(
  newsroom: Newsroom,
  request: AdmitMediaRequest,
): Promise<Result<{ mediaId: string; isNew: boolean }, CannotAdmitMedia>> {
  const { bytes } = request
  if (bytes.length > mostBytes)
    return refused({
      cannot: 'admit-media',
      because: 'too-large',
      byteCount: bytes.length,
      most: mostBytes,
    })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const known = await findBySha(newsroom, sha256)
  if (known) return done({ mediaId: known, isNew: false })
  const cleaned = await clean(bytes)
  if (!cleaned.ok) return cleaned
  try {
    const ending = fileEndings[cleaned.value.format]
    await writeWhole(
      join(folderOf(newsroom.media, sha256), `original.${ending}`),
      cleaned.value.bytes,
    )
  } catch (problem) {
    if (isDiskFull(problem)) return refused({ cannot: 'admit-media', because: 'disk-full' })
    throw problem
  }
  const mediaId = await insertMedia(newsroom, { ...request, sha256, cleaned: cleaned.value })
  return done({ mediaId, isNew: true })
}

async function clean(bytes: Buffer): Promise<Result<Cleaned, CannotAdmitMedia>> {
  const found = await readMetadata(bytes)
  const format = found ? formatNamed(found.format, found.compression) : null
  if (!found || !format)
    return refused({ cannot: 'admit-media', because: 'not-an-image', found: found?.format ?? null })
  if (found.width * found.height > mostPixels)
    return refused({ cannot: 'admit-media', because: 'too-many-pixels', most: mostPixels })
  try {
    const image = sharp(bytes, {
      limitInputPixels: mostPixels,
      animated: format === 'gif',
    }).autoOrient()
    const { data, info } = await image
      .toFormat(format, { quality: 90 })
      .toBuffer({ resolveWithObject: true })
    return done({ bytes: data, format, width: info.width, height: info.pageHeight ?? info.height })
  } catch {
    return refused({ cannot: 'admit-media', because: 'not-an-image', found: format })
  }
}

async function readMetadata(bytes: Buffer): Promise<Metadata | null> {
  try {
    return await sharp(bytes, { limitInputPixels: false }).metadata()
  } catch {
    return null
  }
}

function formatNamed(name: string, compression: string | undefined): MediaFormat | null {
  switch (name) {
    case 'jpeg':
    case 'png':
    case 'webp':
    case 'gif':
      return name
    case 'heif':
      return compression === 'av1' ? 'avif' : null
    default:
      return null
  }
}

async function findBySha(newsroom: Newsroom, sha256: string): Promise<string | null> {
  const row = await newsroom.database
    .selectFrom('media')
    .select('media_id')
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row?.media_id ?? null
}

async function insertMedia(
  newsroom: Newsroom,
  media: Omit<AdmitMediaRequest, 'bytes'> & { sha256: string; cleaned: Cleaned },
): Promise<string> {
  const inserted = await newsroom.database
    .insertInto('media')
    .values({
      media_id: newsroom.newId(),
      sha256: media.sha256,
      format: media.cleaned.format,
      width: media.cleaned.width,
      height: media.cleaned.height,
      byte_count: media.cleaned.bytes.length,
      credit: media.credit,
      alt: media.alt,
      caption: media.caption,
      added_at: newsroom.now(),
    })
    // Two uploads of one file at once: the second finds the first.
    .onConflict(conflict => conflict.column('sha256').doUpdateSet({ sha256: media.sha256 }))
    .returning('media_id')
    .executeTakeFirstOrThrow()
  return inserted.media_id
}

function isDiskFull(problem: unknown): boolean {
  return problem instanceof Error && 'code' in problem && problem.code === 'ENOSPC'
}
