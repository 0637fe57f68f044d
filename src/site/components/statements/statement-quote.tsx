import { NamedLinks } from './named-links.tsx'
import type { StatementView } from './statement-view.ts'

/** The words large, then who said them, in which role and when. */
export function StatementQuote({ statement }: { statement: StatementView }) {
  const { words, speakers, role, when } = statement
  return (
    <figure class="statement-quote">
      <blockquote lang={words.lang} class={words.words.length > longWords ? 'is-long' : undefined}>
        <p>{words.words}</p>
      </blockquote>
      <figcaption>
        <b>
          <NamedLinks links={speakers} />
        </b>
        {role && (
          <>
            {', '}
            <span lang={role.lang}>{role.words}</span>
          </>
        )}
        <span class="said-when">{when.words}</span>
      </figcaption>
    </figure>
  )
}

/** Longer words are set smaller; in characters. */
const longWords = 160
