import type { Newsroom } from '../newsroom.ts'

/** Why a statement that has an address is not shown there. */
export type WhyGone = 'article-withdrawn' | 'words-gone' | 'dismissed'

/** Null for a statement that nobody has decided on yet, whose article was never published, or that does not exist. */
export async function findWhyGone(
  { database }: Newsroom,
  statementId: string,
): Promise<WhyGone | null> {
  const row = await database
    .selectFrom('statements')
    .innerJoin('articles', 'articles.article_id', 'statements.article_id')
    .select(['statements.state', 'statements.lost_since', 'articles.state as article_state'])
    .where('statement_id', '=', statementId)
    .executeTakeFirst()
  if (!row || row.state === 'suggested') return null
  if (row.article_state === 'withdrawn') return 'article-withdrawn'
  if (row.article_state !== 'published') return null
  if (row.state === 'dismissed') return 'dismissed'
  return row.lost_since === null ? null : 'words-gone'
}
