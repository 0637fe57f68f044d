import type { StatementOrigin, StatementState } from './statement.ts'

/** What statement `from` does to statement `to`. */
export type ResponseKind = 'repeats' | 'confirms' | 'denies' | 'contradicts' | 'revises' | 'answers'

export const responseKinds: readonly ResponseKind[] = [
  'repeats',
  'confirms',
  'denies',
  'contradicts',
  'revises',
  'answers',
]

/** `by`: another statement does it to this one; `of`: this one does it to the other. */
export type ResponseSide = 'by' | 'of'

/** One statement answering another, in the same article or across articles. */
export type Response = {
  responseId: string
  fromId: string
  toId: string
  kind: ResponseKind
  state: StatementState
  origin: StatementOrigin
}
