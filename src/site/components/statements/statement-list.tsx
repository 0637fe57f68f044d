import type { Language } from '../../../newsroom/values/language.ts'
import { NamedLinks, Speakers } from './named-links.tsx'
import type { StatementView } from './statement-view.ts'

/** What a list tells of each: who, unless all are by one speaker. */
export function StatementList(props: {
  statements: StatementView[]
  names: 'named' | 'by-one'
  language: Language
}) {
  const { statements, names, language } = props
  return (
    <ul class="statement-list">
      {statements.map(({ act, remarks, speakers, role, words, href, when, article }) => (
        <li>
          <p class="statement-line">
            {names === 'named' && (
              <>
                <b>
                  <Speakers speakers={speakers} language={language} />
                </b>
                {role && (
                  <>
                    {', '}
                    <NamedLinks links={[role]} />
                  </>
                )}{' '}
              </>
            )}
            <span class="act">{[act, ...remarks].join(', ')}</span>
          </p>
          <p class="statement-said">
            <a href={href} lang={words.lang}>
              {words.words}
            </a>
          </p>
          <p class="when">
            <span>{when.words}</span>
            <a href={article.href} lang={article.headline.lang}>
              {article.headline.words}
            </a>
          </p>
        </li>
      ))}
    </ul>
  )
}
