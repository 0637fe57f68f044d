import type { Newsroom } from '../newsroom.ts'
import { publicStatements, toPublicStatement } from './public-columns.ts'
import type { PublicStatement } from './public-statement.ts'

const rowsAtOnce = 500

/**
 * Every public statement, in the order in which they were proposed. Rows are asked for as they are taken, so that
 * memory stays as small as one page however large the record is.
 */
export async function* listWholeRecord({ database }: Newsroom): AsyncGenerator<PublicStatement> {
  let last: string | null = null
  for (;;) {
    const query = publicStatements(database)
      .where('statements.is_public', '=', true)
      .orderBy('statements.statement_id')
      .limit(rowsAtOnce)
    const rows = await (last === null
      ? query
      : query.where('statements.statement_id', '>', last)
    ).execute()
    for (const row of rows) yield toPublicStatement(row)
    last = rows.at(-1)?.statement_id ?? null
    if (rows.length < rowsAtOnce) return
  }
}
