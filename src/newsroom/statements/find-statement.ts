import type { Newsroom } from '../newsroom.ts'
import { publicStatements, toPublicStatement } from './public-columns.ts'
import type { PublicStatement } from './public-statement.ts'

/** The statement as readers see it; null when there is none, or it is not public. */
export async function findPublicStatement(
  { database }: Newsroom,
  statementId: string,
): Promise<PublicStatement | null> {
  const row = await publicStatements(database)
    .where('statements.statement_id', '=', statementId)
    .where('statements.is_public', '=', true)
    .executeTakeFirst()
  return row ? toPublicStatement(row) : null
}
