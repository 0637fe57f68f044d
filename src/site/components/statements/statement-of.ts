import { actWords } from '../../../messages/acts.ts'
import { modeWords, statementWords } from '../../../messages/statements.ts'
import type { Register } from '../../../newsroom/offices/index.ts'
import type { PublicResponse, PublicStatement } from '../../../newsroom/statements/index.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { articleAddress } from '../../addresses.ts'
import { wordsFor } from '../../local-words.ts'
import { hostOf, safeLink } from '../../safe-link.ts'
import { statementAddress } from '../../statement-addresses.ts'
import type { Clock } from '../../time/moment.ts'
import { saidId } from '../said/said.ts'
import { disputesOf } from './disputes-of.ts'
import { occasionDay, partsOf } from './occasion-day.ts'
import { quotedWords } from './quoted-words.ts'
import { responsesOf } from './responses-of.ts'
import { speakersOf, topicLink } from './speakers-of.ts'
import type { StatementView } from './statement-view.ts'
import { toldFigures } from './told-figures.ts'

type Told = {
  clock: Clock
  /** Left out where no role is shown. */
  register?: Register
  responses?: readonly PublicResponse[]
}

/** A statement for a page in that language; what the article says stays in the article’s. */
export function statementOf(
  statement: PublicStatement,
  page: Language,
  { clock, register, responses = [] }: Told,
): StatementView {
  const { language, occasion, article } = statement
  const told = (words: string) => wordsFor(page, words, language)
  const perhaps = (words: string | null) => (words === null ? null : told(words))
  return {
    statementId: statement.statementId,
    href: statementAddress(statement),
    words: told(quotedWords(statement, language)),
    ...speakersOf(statement, { page, register }),
    act: actWords[statement.act][statement.negated ? 'none' : 'done'][page],
    how: modeWords[statement.mode][page],
    when: occasionDay(statement, page, clock),
    place: perhaps(occasion.place),
    event: perhaps(occasion.event),
    medium: perhaps(occasion.medium),
    via: perhaps(statement.speaker.via),
    source: sourceOf(statement, page),
    figures: toldFigures(statement.figures).map(told),
    about: statement.about.map(topic => topicLink(topic, page)),
    reserves: [
      ...(statement.hedged ? [statementWords.hedged[page]] : []),
      ...(statement.conditional ? [statementWords.conditional[page]] : []),
    ],
    remarks: [
      ...disputesOf(responses, page),
      ...(statement.hedged ? [statementWords.hedgedShort[page]] : []),
      ...(statement.conditional ? [statementWords.conditionalShort[page]] : []),
    ],
    article: {
      headline: told(article.headline),
      href: `${articleAddress(article)}#${saidId(statement.statementId)}`,
    },
    disputes: disputesOf(responses, page),
    responses: responsesOf(responses, { page, register, clock, articleId: statement.articleId }),
  }
}

function sourceOf({ source }: PublicStatement, page: Language): StatementView['source'] {
  const href = source && safeLink(source.url)
  if (!source || !href) return null
  const archived = source.archivedOn
  return {
    name: source.title ?? hostOf(href) ?? href,
    href,
    archived:
      archived === null ? null : statementWords.archivedOn[page](partsOf(archived, page).day),
  }
}
