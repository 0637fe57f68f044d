import { statementWords as words } from '../../../messages/statements.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { saidId } from '../../components/said/said.ts'
import { groupBySpeaker } from '../../components/statements/group-by-speaker.ts'
import { Speakers } from '../../components/statements/named-links.tsx'
import type { StatementView } from '../../components/statements/statement-view.ts'

/** Every statement of the article under its speaker, for those who skim and those who listen. */
export function WhoSaidWhat(props: { statements: StatementView[]; language: Language }) {
  const { statements, language } = props
  if (statements.length === 0) return null
  return (
    <details class="who-said-what">
      <summary>
        <h2>{words.whoSaidWhat[language]}</h2>{' '}
        <span>{words.count[language](statements.length)}</span>
      </summary>
      {groupBySpeaker(statements).map(({ speakers, statements: theirs }) => (
        <section>
          <h3>
            <Speakers speakers={speakers} language={language} />{' '}
            <span>{words.count[language](theirs.length)}</span>
          </h3>
          <ul>
            {theirs.map(statement => (
              <li>
                <span class="act">{[statement.act, ...statement.remarks].join(', ')}</span>{' '}
                <a href={statement.href}>{statement.words.words}</a>{' '}
                <a class="to-words" href={`#${saidId(statement.statementId)}`}>
                  {words.inTheArticle[language]}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  )
}
