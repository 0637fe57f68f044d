import type { Newsroom } from '../newsroom.ts'
import type { ArticleContent } from './article.ts'

/** The working copy of an article, for the newsroom's eyes. */
export async function findDraft(
  newsroom: Newsroom,
  articleId: string,
): Promise<Pick<ArticleContent, 'headline' | 'standfirst' | 'body'> | null> {
  const row = await newsroom.database
    .selectFrom('article_drafts')
    .select(['headline', 'standfirst', 'body'])
    .where('article_id', '=', articleId)
    .executeTakeFirst()
  return row ?? null
}
