import type { ComponentChildren } from 'preact'
import { statementWords as words } from '../../../messages/statements.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import type { LocalWords } from '../../local-words.ts'
import { NamedLinks } from './named-links.tsx'
import type { Day, StatementView } from './statement-view.ts'

/** In which role, how, when and where it was said, where it can be read, and with which figures. */
export function StatementDetails(props: { statement: StatementView; language: Language }) {
  const { statement, language } = props
  const { role, when, source, figures, about, reserves } = statement
  return (
    <>
      <dl class="statement-details">
        {role && (
          <Row name={words.role[language]}>
            <NamedLinks links={[role]} />
          </Row>
        )}
        <Row name={words.how[language]}>{statement.how}</Row>
        <Row name={words.when[language]}>
          <When when={when} language={language} />
        </Row>
        <Row name={words.place[language]} told={statement.place} />
        <Row name={words.event[language]} told={statement.event} />
        <Row name={words.medium[language]} told={statement.medium} />
        <Row name={words.via[language]} told={statement.via} />
        {figures.length > 0 && (
          <Row name={words.figures[language]}>
            {figures.map(figure => (
              <span class="figure" lang={figure.lang}>
                {figure.words}
              </span>
            ))}
          </Row>
        )}
        {about.length > 0 && (
          <Row name={words.topics[language]}>
            <NamedLinks links={about} />
          </Row>
        )}
        {source && (
          <Row name={words.source[language]}>
            <a href={source.href}>{source.name}</a>
            {source.archived !== null && ` (${source.archived})`}
          </Row>
        )}
      </dl>
      {reserves.map(reserve => (
        <p class="statement-reserve">{reserve}</p>
      ))}
    </>
  )
}

function When({ when, language }: { when: Day; language: Language }) {
  const told = when.isGiven ? when.words : words.dayNotGiven[language](when.words)
  if (when.machine === null) return told
  return <time datetime={when.machine}>{told}</time>
}

/** Nothing when there is nothing to tell. */
function Row(props: { name: string; told?: LocalWords | null; children?: ComponentChildren }) {
  const { name, told, children } = props
  if (told === null) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd lang={told?.lang}>{told ? told.words : children}</dd>
    </div>
  )
}
