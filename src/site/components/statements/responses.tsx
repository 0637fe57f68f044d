import { statementWords as words } from '../../../messages/statements.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { Speakers } from './named-links.tsx'
import type { ResponseGroup, ResponseView } from './statement-view.ts'

/** Who denied, confirmed or answered it, when and where; nothing when nobody did. */
export function Responses(props: { groups: ResponseGroup[]; language: Language }) {
  const { groups, language } = props
  if (groups.length === 0) return null
  return (
    <ul class="responses" aria-label={words.responses[language]}>
      {groups.map(({ relation, responses }) => (
        <li>
          <span class="relation">{relation}</span>
          <ul>
            {responses.map(response => (
              <Response response={response} language={language} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

function Response(props: { response: ResponseView; language: Language }) {
  const { response, language } = props
  const { speakers, words: said, href, when, article } = response
  const { headline } = article
  return (
    <li>
      <Speakers speakers={speakers} language={language} />
      {words.colon[language]}
      <a href={href} lang={said.lang}>
        {said.words}
      </a>
      <span class="when">
        <span>{when}</span>
        <a href={article.href} lang={headline?.lang}>
          {headline ? headline.words : words.sameArticle[language]}
        </a>
      </span>
    </li>
  )
}
