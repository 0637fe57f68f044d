import type { Newsroom } from '../newsroom.ts'
import { type PageOfStatements, publicStatements, readPage } from './public-columns.ts'
import type { StatementPage } from './public-statement.ts'

/** What a person or body said, newest first; only about one topic when `topicId` names it. */
export async function listStatementsBySpeaker(
  { database }: Newsroom,
  { speakerId, topicId }: { speakerId: string; topicId: string | null },
  page: PageOfStatements,
): Promise<StatementPage> {
  if (topicId === null)
    return await readPage(
      publicStatements(database)
        .innerJoin('statement_topics as listed', 'listed.statement_id', 'statements.statement_id')
        .where('listed.topic_id', '=', speakerId)
        .where('listed.part', '=', 'speaker'),
      'listed',
      page,
    )
  return await readPage(
    publicStatements(database)
      .innerJoin(
        'statement_speaker_topics as listed',
        'listed.statement_id',
        'statements.statement_id',
      )
      .where('listed.speaker_id', '=', speakerId)
      .where('listed.topic_id', '=', topicId),
    'listed',
    page,
  )
}

/** What was said about a topic, newest first, whoever said it. */
export async function listStatementsOnTopic(
  { database }: Newsroom,
  topicId: string,
  page: PageOfStatements,
): Promise<StatementPage> {
  return await readPage(
    publicStatements(database)
      .innerJoin('statement_topics as listed', 'listed.statement_id', 'statements.statement_id')
      .where('listed.topic_id', '=', topicId)
      .where('listed.part', '=', 'about'),
    'listed',
    page,
  )
}

/** The statements that readers can open in an article, in the order of its text. */
export async function listStatementsInArticle(
  { database }: Newsroom,
  articleId: string,
): Promise<StatementPage['statements']> {
  const page = await readPage(
    publicStatements(database)
      .where('statements.article_id', '=', articleId)
      .where('statements.is_public', '=', true),
    'statements',
    { olderThan: null, limit: mostInArticle, language: null },
  )
  const place = (statement: (typeof page.statements)[number]) =>
    statement.anchors[0]?.position.start ?? 0
  return page.statements.toSorted((one, other) => place(one) - place(other))
}

const mostInArticle = 500
