import { statementWords as words } from '../../../messages/statements.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { NamedLinks } from './named-links.tsx'
import type { ResponseView } from './statement-view.ts'

/** Who confirmed, denied or answered it; nothing when nobody did. */
export function Responses(props: { responses: ResponseView[]; language: Language }) {
  const { responses, language } = props
  if (responses.length === 0) return null
  return (
    <ul class="responses" aria-label={words.responses[language]}>
      {responses.map(({ relation, speakers, words: said, href }) => (
        <li>
          <span class="relation">{relation}</span> <NamedLinks links={speakers} />
          {words.colon[language]}
          <a href={href} lang={said.lang}>
            {said.words}
          </a>
        </li>
      ))}
    </ul>
  )
}
