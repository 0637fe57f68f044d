import { NamedLinks } from './named-links.tsx'
import type { StatementView } from './statement-view.ts'

/** What a list tells of each: who, unless all are by one speaker. */
export function StatementList(props: { statements: StatementView[]; names: 'named' | 'by-one' }) {
  const { statements, names } = props
  return (
    <ul class="statement-list">
      {statements.map(({ act, speakers, role, words, href, when, article }) => (
        <li>
          <p class="statement-line">
            {names === 'named' && (
              <>
                <b>
                  <NamedLinks links={speakers} />
                </b>
                {role && (
                  <>
                    {', '}
                    <NamedLinks links={[role]} />
                  </>
                )}{' '}
              </>
            )}
            <span class="act">{act}</span>
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
