import type { ChangeKey } from '../changes/change-key.ts'
import type { Newsroom } from '../newsroom.ts'
import { relist } from './listing-rows.ts'

/** Shows or hides the statements of an article that was published or withdrawn; answers the keys of the pages that change. */
export async function relistStatements(
  { database }: Newsroom,
  articleId: string,
): Promise<ChangeKey[]> {
  const confirmed = await database
    .selectFrom('statements')
    .select('statement_id')
    .where('article_id', '=', articleId)
    .where('state', '=', 'confirmed')
    .execute()
  return await relist(
    database,
    confirmed.map(row => row.statement_id),
  )
}
