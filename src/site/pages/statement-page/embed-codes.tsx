import { renderToString } from 'preact-render-to-string'
import { statementWords } from '../../../messages/statements.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { namesOf } from '../../components/statements/names-of.ts'
import type { StatementView } from '../../components/statements/statement-view.ts'
import { statementAddress } from '../../statement-addresses.ts'

/** What another site pastes to show a statement, and how large the frame is; in CSS pixels. */
export type EmbedCodes = { html: string; frame: string; width: number; height: number }

type Asked = {
  origin: string
  statement: StatementView
  language: Language
  newsroom: string
  /** The widest that the other site has room for. */
  maxWidth?: number | null
}

const usualWidth = 600
const narrowest = 220

export function embedCodes(asked: Asked): EmbedCodes {
  const { origin, statement, language, newsroom, maxWidth = null } = asked
  const width = Math.max(narrowest, Math.min(usualWidth, maxWidth ?? usualWidth))
  const height = heightOf(statement.words.words, width)
  const { statementId } = statement
  const frame = (
    <iframe
      src={`${origin}${statementAddress({ language, statementId }, 'embed')}`}
      title={statementWords.frameTitle[language](namesOf(statement.speakers), newsroom)}
      width={width}
      height={height}
      loading="lazy"
      style="border:0;max-width:100%"
    />
  )
  return {
    html: renderToString(<PastedQuote {...asked} />),
    frame: renderToString(frame),
    width,
    height,
  }
}

/** A quotation that is right without any style of ours; every address is in full. */
function PastedQuote({ origin, statement, language, newsroom }: Asked) {
  const { words, speakers, role, when, href } = statement
  const address = `${origin}${href}`
  return (
    <blockquote class="dixit" cite={address} lang={language}>
      <p>{words.words}</p>
      <footer>
        {namesOf(speakers)}
        {role && `, ${role.name.words}`}
        {` (${when.words}). `}
        <cite>
          <a href={address}>{statementWords.recordOf[language](newsroom)}</a>
        </cite>
      </footer>
    </blockquote>
  )
}

/** Enough for words of 20 pixels in lines of 30, and what stands around them. */
function heightOf(words: string, width: number): number {
  const charactersInLine = Math.floor((width - 48) / 10)
  const lines = Math.ceil(words.length / charactersInLine) + 1
  return Math.min(1200, 170 + lines * 30)
}
