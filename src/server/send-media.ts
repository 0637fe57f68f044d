import { createReadStream } from 'node:fs'
import type { FastifyReply } from 'fastify'
import {
  isMediaSize,
  type MediaFolder,
  type MediaSize,
  openMediaSize,
} from '../newsroom/media/index.ts'

const keepsForever = 'public, max-age=31536000, immutable'

/** Sends an image in one of its sizes, made if need be; false when there is no such image or size. */
export async function sendMedia(
  media: MediaFolder,
  { sha256, size }: { sha256: string; size: string },
  reply: FastifyReply,
): Promise<boolean> {
  if (!/^[0-9a-f]{64}$/.test(sha256) || !isMediaSize(size)) return false
  const path = await openMediaSize(media, sha256, size)
  if (path === null) return false
  await reply
    .header('cache-control', keepsForever)
    .type(mediaType(size))
    .send(createReadStream(path))
  return true
}

function mediaType(size: MediaSize): string {
  if (size.endsWith('.avif')) return 'image/avif'
  return size.endsWith('.webp') ? 'image/webp' : 'image/jpeg'
}
