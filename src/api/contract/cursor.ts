import { isDay } from '../../newsroom/offices/index.ts'
import type { StatementCursor } from '../../newsroom/statements/index.ts'

/** A place in a list as one opaque word. */
export function writeCursor({ saidOn, statementId }: StatementCursor): string {
  return Buffer.from(`${saidOn} ${statementId}`).toString('base64url')
}

/** The place that a word of ours names; null for any other word. */
export function readCursor(word: string): StatementCursor | null {
  const text = Buffer.from(word, 'base64url').toString('utf8')
  const [, saidOn, statementId] = shape.exec(text) ?? []
  if (saidOn === undefined || statementId === undefined) return null
  return isDay(saidOn) ? { saidOn, statementId } : null
}

const shape = /^(\d{4}-\d{2}-\d{2}) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/
