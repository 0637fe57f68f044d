import { access } from 'node:fs/promises'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import type { MediaFolder } from './media.ts'
import { findOriginal, folderOf, writeWhole } from './media-folder.ts'
import { type MediaEncoding, type MediaSize, mediaCrops } from './media-sizes.ts'

const making = new Map<string, Promise<string>>()

/** The file of an image in that size, made when first asked for and kept; null when there is no such image. */
export async function openMediaSize(
  media: MediaFolder,
  sha256: string,
  size: MediaSize,
): Promise<string | null> {
  const path = join(folderOf(media, sha256), size)
  if (await exists(path)) return path
  const original = await findOriginal(media, sha256)
  if (!original) return null
  const begun = making.get(path)
  if (begun) return await begun
  const made = make({ original, size, path }).finally(() => making.delete(path))
  making.set(path, made)
  return await made
}

async function make({
  original,
  size,
  path,
}: {
  original: string
  size: MediaSize
  path: string
}): Promise<string> {
  await writeWhole(path, await encode(resize(sharp(original), size), encodingOf(size)).toBuffer())
  return path
}

function resize(image: Sharp, size: MediaSize): Sharp {
  const name = size.slice(0, size.indexOf('.'))
  if (name === '16x9' || name === '4x3' || name === '1x1') {
    const [width, height] = mediaCrops[name]
    return image.resize({ width, height, fit: 'cover', position: 'attention' })
  }
  return image.resize({ width: Number(name), withoutEnlargement: true })
}

function encode(image: Sharp, encoding: MediaEncoding): Sharp {
  switch (encoding) {
    case 'avif':
      return image.avif({ quality: 50, effort: 3 })
    case 'webp':
      return image.webp({ quality: 76 })
    case 'jpg':
      return image.flatten({ background: '#fff' }).jpeg({ quality: 78, progressive: true })
  }
}

function encodingOf(size: MediaSize): MediaEncoding {
  if (size.endsWith('.avif')) return 'avif'
  return size.endsWith('.webp') ? 'webp' : 'jpg'
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  )
}
