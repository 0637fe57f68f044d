import { statementWords as words } from '../../../messages/statements.ts'
import type { PublicStatement } from '../../../newsroom/statements/index.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { joinWords } from '../../components/join-list.ts'
import { findSaid } from '../../components/said/find-said.ts'
import { placeSaid, type SaidInLines } from '../../components/said/place-said.ts'
import type { Opener } from '../../components/said/said.ts'
import { type SaidLines, saidLines } from '../../components/said/said-lines.ts'
import { namesOf } from '../../components/statements/names-of.ts'
import { statementOf } from '../../components/statements/statement-of.ts'
import type { StatementView } from '../../components/statements/statement-view.ts'
import type { Clock } from '../../time/moment.ts'
import type { GatheredArticle } from './gather.ts'

/** A statement that can be opened in the text, with the number of its card. */
export type StatementCard = { number: number; statement: StatementView }

export type ArticleStatements = {
  lines: SaidLines
  said: SaidInLines
  cards: StatementCard[]
  /** Those of the headline too, which have no card. */
  all: StatementView[]
  /** The same as the record has them. */
  records: PublicStatement[]
}

/** The statements of an article: where they stand in it, and what is told of them. */
export function articleStatements(
  {
    article,
    register,
    statements,
    responses,
  }: Pick<GatheredArticle, 'article' | 'register' | 'statements' | 'responses'>,
  clock: Clock,
): ArticleStatements {
  const { language, headline } = article
  const lines = saidLines(article)
  const found = findSaid(article, statements).map(({ statement: record, ranges }, index) => ({
    record,
    number: index + 1,
    statement: statementOf(record, language, {
      clock,
      register,
      responses: responses.get(record.statementId) ?? [],
    }),
    ranges,
    // A heading with a button in it would be read out with the button’s name.
    isInHeadline: ranges.every(({ end }) => end <= headline.length),
  }))
  return {
    lines,
    said: placeSaid(
      lines.all,
      found.map(({ ranges, isInHeadline, ...card }) => ({
        ranges,
        said: {
          statementId: card.statement.statementId,
          opener: isInHeadline ? null : openerOf(card, language),
        },
      })),
    ),
    cards: found.filter(({ isInHeadline }) => !isInHeadline),
    all: found.map(({ statement }) => statement),
    records: found.map(({ record }) => record),
  }
}

function openerOf({ number, statement }: StatementCard, language: Language): Opener {
  const { speakers, disputes, href } = statement
  const label =
    disputes.length === 0
      ? words.saidBy[language](namesOf(speakers))
      : words.saidByDisputed[language](namesOf(speakers), joinWords(disputes, language))
  return { number, label, href, isDisputed: disputes.length > 0 }
}
