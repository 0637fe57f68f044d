import type { Figure } from '../../../newsroom/body/index.ts'
import { setWords } from '../../typography/set-words.ts'
import { Picture } from '../picture.tsx'
import { Inlines } from './inlines.tsx'
import type { Setting } from './setting.ts'

/** An image of the library; nothing when the library no longer has it. */
export function BodyFigure({ figure, setting }: { figure: Figure; setting: Setting }) {
  const { language, images } = setting
  const { mediaId, alt, credit } = figure.attrs
  const image = images.get(mediaId)
  if (!image) return null
  const described = { ...image, alt: { words: setWords(alt, language), lang: undefined } }
  return (
    <figure>
      <Picture image={alt === '' ? image : described} place="body" />
      {(figure.content || credit !== null) && (
        <figcaption>
          {figure.content && (
            <span>
              <Inlines content={figure.content} setting={setting} />
            </span>
          )}
          {credit !== null && <small>{setWords(credit, language)}</small>}
        </figcaption>
      )}
    </figure>
  )
}
