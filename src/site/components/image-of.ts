import {
  type Media,
  type mediaCrops,
  mediaEncodings,
  widthsOffered,
} from '../../newsroom/media/index.ts'
import type { Language } from '../../newsroom/values/language.ts'
import { mediaAddress } from '../addresses.ts'
import { type LocalWords, localWordsFor } from '../local-words.ts'

/** An image in the sizes and formats offered, best format first. */
export type Image = {
  width: number
  height: number
  alt: LocalWords
  sources: { type: string; srcset: string }[]
  fallback: { src: string; srcset: string }
}

const types = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' } as const
const noWords: LocalWords = { words: '', lang: undefined }

export function imageOf(media: Media, page: Language): Image {
  const widths = widthsOffered(media.width)
  const middle = widths.find(width => width >= 640) ?? widths.at(-1)
  return {
    width: media.width,
    height: media.height,
    alt: localWordsFor(page, media.alt) ?? noWords,
    sources: mediaEncodings
      .filter(encoding => encoding !== 'jpg')
      .map(encoding => ({
        type: types[encoding],
        srcset: srcsetOf({ media, widths, ending: encoding }),
      })),
    fallback: {
      src: mediaAddress(media.sha256, `${middle}.jpg`),
      srcset: srcsetOf({ media, widths, ending: 'jpg' }),
    },
  }
}

/** The full address of a crop, for those who show the article elsewhere. */
export function cropAddress(origin: string, media: Media, crop: keyof typeof mediaCrops): string {
  return `${origin}${mediaAddress(media.sha256, `${crop}.jpg`)}`
}

function srcsetOf(set: { media: Media; widths: number[]; ending: string }): string {
  const { media, widths, ending } = set
  return widths
    .map(width => `${mediaAddress(media.sha256, `${width}.${ending}`)} ${width}w`)
    .join(', ')
}
