import { statementWords as words } from '../../../messages/statements.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { cardId } from '../../components/said/said.ts'
import { Speakers } from '../../components/statements/named-links.tsx'
import { Responses } from '../../components/statements/responses.tsx'
import { StatementDetails } from '../../components/statements/statement-details.tsx'
import type { StatementCard } from './article-statements.ts'

/** What opens behind the words of a statement; the browser closes it on Escape and on a click elsewhere. */
export function StatementCards(props: { cards: StatementCard[]; language: Language }) {
  return (
    <>
      {props.cards.map(card => (
        <Card {...card} language={props.language} />
      ))}
    </>
  )
}

function Card({ number, statement, language }: StatementCard & { language: Language }) {
  const title = `${cardId(number)}_title`
  return (
    <div id={cardId(number)} class="said-card" popover="auto" role="dialog" aria-labelledby={title}>
      <p class="kicker">{statement.act}</p>
      <p class="said-by" id={title}>
        <Speakers speakers={statement.speakers} language={language} />
      </p>
      <StatementDetails statement={statement} language={language} />
      <Responses groups={statement.responses} language={language} />
      <p class="said-card-foot">
        <a href={statement.href}>{words.toStatement[language]}</a>
        <button
          type="button"
          class="said-close"
          popovertarget={cardId(number)}
          popovertargetaction="hide"
        >
          {words.close[language]}
        </button>
      </p>
    </div>
  )
}
