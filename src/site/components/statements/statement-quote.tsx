import type { Language } from '../../../newsroom/values/language.ts'
import { NamedLinks, Speakers } from './named-links.tsx'
import type { StatementView } from './statement-view.ts'

/** Longer words are set smaller; in characters. */
const longWords = 160

/** The words large. */
export function StatementWords({ words }: Pick<StatementView, 'words'>) {
  const size = words.words.length > longWords ? 'is-long' : undefined
  return (
    <blockquote class={['statement-words', size].filter(Boolean).join(' ')} lang={words.lang}>
      <p>{words.words}</p>
    </blockquote>
  )
}

/** The words, then who said them, in which role and when. */
export function StatementQuote(props: { statement: StatementView; language: Language }) {
  const { statement, language } = props
  const { words, speakers, role, when } = statement
  return (
    <figure class="statement-quote">
      <StatementWords words={words} />
      <figcaption>
        <b>
          <Speakers speakers={speakers} language={language} />
        </b>
        {role && (
          <>
            {', '}
            <NamedLinks links={[role]} />
          </>
        )}
        <span class="said-when">{when.words}</span>
      </figcaption>
    </figure>
  )
}
