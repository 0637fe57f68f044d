import type { Image } from './image-of.ts'

/** How wide an image is shown, in the words of the `sizes` attribute. */
export type Place = 'lead' | 'body' | 'front-lead' | 'card'

const sizes: Record<Place, string> = {
  lead: '(min-width: 80rem) 74rem, 100vw',
  body: '(min-width: 44rem) 38rem, 100vw',
  'front-lead': '(min-width: 80rem) 48rem, (min-width: 60rem) 63vw, 100vw',
  card: '(min-width: 60rem) 24rem, (min-width: 40rem) 46vw, 100vw',
}

/** Decorative where the words beside it say the same: then screen readers pass it by. */
export function Picture(props: { image: Image; place: Place }) {
  const { image, place } = props
  const isFirst = place === 'lead' || place === 'front-lead'
  const isBesideItsHeadline = place === 'front-lead' || place === 'card'
  const alt = isBesideItsHeadline ? { words: '', lang: undefined } : image.alt
  return (
    <picture>
      {image.sources.map(({ type, srcset }) => (
        <source type={type} srcset={srcset} sizes={sizes[place]} />
      ))}
      <img
        src={image.fallback.src}
        srcset={image.fallback.srcset}
        sizes={sizes[place]}
        width={image.width}
        height={image.height}
        alt={alt.words}
        lang={alt.lang}
        decoding="async"
        {...(isFirst ? { fetchpriority: 'high' } : { loading: 'lazy' })}
      />
    </picture>
  )
}
