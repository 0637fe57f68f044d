import type { Newsroom } from '../../src/newsroom/newsroom.ts'
import { loadShippedRegister } from '../../src/newsroom/offices/index.ts'
import {
  confirmStatement,
  listStatementsOfArticle,
  proposeStatements,
  type Statement,
} from '../../src/newsroom/statements/index.ts'

/** Reads an article as the queue would, and answers what is suggested. */
export async function suggestStatements(
  newsroom: Newsroom,
  articleId: string,
): Promise<Statement[]> {
  await proposeStatements(newsroom, { articleId, register: await loadShippedRegister() })
  return await listStatementsOfArticle(newsroom, articleId)
}

/** Reads an article and confirms all that is found. */
export async function confirmAllStatements(
  newsroom: Newsroom,
  articleId: string,
): Promise<Statement[]> {
  for (const { statementId } of await suggestStatements(newsroom, articleId)) {
    const confirmed = await confirmStatement(newsroom, { statementId, by: 'Ada Brun' })
    if (!confirmed.ok) throw new Error(JSON.stringify(confirmed.refusal))
  }
  return await listStatementsOfArticle(newsroom, articleId)
}
