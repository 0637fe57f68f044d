import { responseWords } from '../../../messages/statements.ts'
import type {
  PublicResponse,
  ResponseKind,
  ResponseSide,
} from '../../../newsroom/statements/index.ts'
import { articleAddress } from '../../addresses.ts'
import { wordsFor } from '../../local-words.ts'
import { statementAddress } from '../../statement-addresses.ts'
import type { Clock } from '../../time/moment.ts'
import { saidId } from '../said/said.ts'
import { occasionDay } from './occasion-day.ts'
import { quotedWords } from './quoted-words.ts'
import { type Place, speakersOf } from './speakers-of.ts'
import type { ResponseGroup, ResponseView } from './statement-view.ts'

type Told = Place & { clock: Clock; articleId: string }

/** What readers most need to know comes first; what was done to the statement before what it does to others. */
const kindsInOrder: readonly ResponseKind[] = [
  'denies',
  'contradicts',
  'revises',
  'confirms',
  'repeats',
  'answers',
]
const sides: readonly ResponseSide[] = ['by', 'of']

/** Responses under what they do, in the order given; `articleId` is the article of the statement itself. */
export function responsesOf(responses: readonly PublicResponse[], told: Told): ResponseGroup[] {
  return sides.flatMap(side =>
    kindsInOrder.flatMap(kind => {
      const alike = responses.filter(one => one.kind === kind && one.side === side)
      if (alike.length === 0) return []
      const relation = responseWords[kind][side][told.page]
      return [{ relation, responses: alike.map(({ statement }) => responseOf(statement, told)) }]
    }),
  )
}

function responseOf(statement: PublicResponse['statement'], told: Told): ResponseView {
  const { page, clock, articleId } = told
  const { language, article } = statement
  return {
    speakers: speakersOf(statement, told).speakers,
    words: wordsFor(page, quotedWords(statement, language), language),
    href: statementAddress(statement),
    when: occasionDay(statement, page, clock).words,
    article: {
      headline:
        statement.articleId === articleId ? null : wordsFor(page, article.headline, language),
      href: `${articleAddress(article)}#${saidId(statement.statementId)}`,
    },
  }
}
