import type { MediaFormat } from './media.ts'

/** The widths in pixels in which an image is offered; none is larger than the original. */
export const mediaWidths = [320, 640, 960, 1280, 1920] as const

/** The formats in which a width is offered, best first. */
export const mediaEncodings = ['avif', 'webp', 'jpg'] as const

/** The crops that search engines and social networks ask for. */
export const mediaCrops = { '16x9': [1200, 675], '4x3': [1200, 900], '1x1': [1200, 1200] } as const

export type MediaEncoding = (typeof mediaEncodings)[number]
export type MediaCrop = keyof typeof mediaCrops

/** A size as its address names it: `640.avif`, `16x9.jpg`. */
export type MediaSize = `${number}.${MediaEncoding}` | `${MediaCrop}.jpg`

export function isMediaSize(text: string): text is MediaSize {
  return sizes.has(text)
}

/** The widths offered for an image of that width, at least one. */
export function widthsOffered(originalWidth: number): number[] {
  const offered = mediaWidths.filter(width => width <= originalWidth)
  return offered.length > 0 ? [...offered] : [mediaWidths[0]]
}

/** The ending of an original's file. */
export const fileEndings: Record<MediaFormat, string> = {
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
  avif: 'avif',
  gif: 'gif',
}

const sizes: Set<string> = new Set([
  ...mediaWidths.flatMap(width => mediaEncodings.map(encoding => `${width}.${encoding}`)),
  ...Object.keys(mediaCrops).map(crop => `${crop}.jpg`),
])
