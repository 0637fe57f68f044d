import { recordWords } from '../../messages/record-command.ts'
import {
  listArticlesToDecide,
  listStatementsOfArticle,
  proposeResponses,
  proposeStatements,
} from '../../newsroom/statements/index.ts'
import { done, type Work } from './outcome.ts'
import { printStatements } from './print-statements.ts'

/** The articles with statements that wait for a decision. */
export const listWaiting: Work = async (newsroom, { language }) => {
  const words = recordWords[language]
  const articles = await listArticlesToDecide(newsroom)
  if (articles.length === 0) return done(words.noneWaiting)
  return done(
    articles.map(one => words.waiting(one.statements, `${one.language}/${one.slug}`)).join('\n'),
  )
}

/** The statements of an article, as a list for people or as JSON. */
export const listAll: Work = async (newsroom, { articleId, language, options }) => {
  const statements = await listStatementsOfArticle(newsroom, articleId)
  if (options.isJson) return done(JSON.stringify({ statements }))
  if (statements.length === 0) return done(recordWords[language].none)
  return { is: 'done', says: printStatements(statements, language) }
}

/** Reads the article now, as the queue does after each save. */
export const readAgain: Work = async (newsroom, order) => {
  const { articleId } = order
  const register = await newsroom.loadRegister(newsroom)
  await proposeStatements(newsroom, { articleId, register })
  await proposeResponses(newsroom, articleId)
  return await listAll(newsroom, order)
}
