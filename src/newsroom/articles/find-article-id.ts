import type { Newsroom } from '../newsroom.ts'
import type { ArticlePlace, ArticleState } from './article.ts'

/** The article of an address, whatever its state. */
export async function findArticleId(
  newsroom: Newsroom,
  place: ArticlePlace,
): Promise<{ articleId: string; state: ArticleState } | null> {
  const row = await newsroom.database
    .selectFrom('articles')
    .select(['article_id', 'state'])
    .where('language', '=', place.language)
    .where('slug', '=', place.slug)
    .executeTakeFirst()
  return row ? { articleId: row.article_id, state: row.state } : null
}
