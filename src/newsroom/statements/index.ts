/** Statements: who said what, anchored to the words of an article, decided on by people, listed for readers. */
export { type AddStatementRequest, addStatement, type CannotAddStatement } from './add-statement.ts'
export {
  addResponse,
  type CannotAddResponse,
  type CannotDecideOnResponse,
  confirmResponse,
  dismissResponse,
  type ResponseDecision,
} from './decide-on-response.ts'
export {
  type CannotDecideOnStatement,
  confirmStatement,
  type Decision,
  dismissStatement,
  reconsiderStatement,
} from './decide-on-statement.ts'
export {
  type CannotEditStatement,
  type EditStatementRequest,
  editStatement,
  type StatementEdit,
} from './edit-statement.ts'
export { findPublicStatement } from './find-statement.ts'
export { findWhyGone, type WhyGone } from './find-why-gone.ts'
export { listArticlesToDecide } from './list-articles-to-decide.ts'
export {
  type FigureOfSeries,
  listFiguresOfSeries,
  mostFiguresOfSeries,
} from './list-figures-of-series.ts'
export {
  listStatementsBySpeaker,
  listStatementsInArticle,
  listStatementsOnTopic,
} from './list-public-statements.ts'
export { listResponses, listResponsesOfArticle, type PublicResponse } from './list-responses.ts'
export { listStatementsOfArticle } from './list-statements-of-article.ts'
export { listTopicsOfSpeaker, type SpokenTopic } from './list-topics-of-speaker.ts'
export { listWholeRecord } from './list-whole-record.ts'
export { proposeResponses } from './propose-responses.ts'
export { proposeStatements } from './propose-statements.ts'
export type {
  PublicStatement,
  StatementArticle,
  StatementCursor,
  StatementPage,
} from './public-statement.ts'
export { reanchorStatements } from './reanchor-statements.ts'
export { relistStatements } from './relist-statements.ts'
export { type Response, type ResponseKind, type ResponseSide, responseKinds } from './response.ts'
export { type StatementSearch, searchStatements } from './search-statements.ts'
export type {
  Occasion,
  Statement,
  StatementContent,
  StatementSource,
  StatementSpeaker,
  StatementState,
} from './statement.ts'
