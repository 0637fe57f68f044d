import type { LocalText } from '../values/local-text.ts'

export type MediaFormat = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif'

/** An image of the library; its bytes lie in the media folder under its SHA-256. */
export type Media = {
  mediaId: string
  sha256: string
  format: MediaFormat
  width: number
  height: number
  credit: string | null
  alt: LocalText
  caption: LocalText
}

/** The folder where images and the sizes made of them are kept. */
export type MediaFolder = { path: string }
