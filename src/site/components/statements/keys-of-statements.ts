import type { ChangeKey } from '../../../newsroom/changes/change-key.ts'
import type { PublicStatement } from '../../../newsroom/statements/index.ts'

/** What is told of a statement changes with it, with the names of its topics and with the office it links to. */
export function keysOfStatements(statements: readonly PublicStatement[]): ChangeKey[] {
  return statements.flatMap(({ statementId, articleId, speaker, speakers, about }) => [
    `statement:${statementId}` as const,
    `article:${articleId}` as const,
    ...(speaker.officeKey === null ? [] : ['offices' as const]),
    ...[...speakers, ...about].map(({ topicId }) => `topic:${topicId}` as const),
  ])
}
