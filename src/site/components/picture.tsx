import { type Media, mediaEncodings, widthsOffered } from '../../newsroom/media/index.ts'
import { mediaAddress } from '../addresses.ts'

const types = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' } as const

/** An image in the formats and widths a browser may choose from; its place is kept while it loads. */
export function Picture({
  media,
  alt,
  sizes,
  isFirst,
}: {
  media: Media
  alt: string
  sizes: string
  isFirst: boolean
}) {
  const widths = widthsOffered(media.width)
  const set = (encoding: keyof typeof types) =>
    widths
      .map(width => `${mediaAddress(media.sha256, `${width}.${encoding}`)} ${width}w`)
      .join(', ')
  const middle = widths.find(width => width >= 960) ?? widths.at(-1)
  return (
    <picture>
      {mediaEncodings
        .filter(encoding => encoding !== 'jpg')
        .map(encoding => (
          <source type={types[encoding]} srcset={set(encoding)} sizes={sizes} />
        ))}
      <img
        src={mediaAddress(media.sha256, `${middle}.jpg`)}
        srcset={set('jpg')}
        sizes={sizes}
        width={media.width}
        height={media.height}
        alt={alt}
        loading={isFirst ? 'eager' : 'lazy'}
        decoding="async"
      />
    </picture>
  )
}
