import { announceChange } from '../changes/announce-change.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import { relistStatements } from '../statements/index.ts'
import { done, type Result, refused } from '../values/result.ts'
import type { ArticlePlace } from './article.ts'
import { lockArticle, markWithdrawn } from './article-rows.ts'
import { keysOfEditions, unlist } from './listing-rows.ts'

export type CannotWithdrawArticle = {
  cannot: 'withdraw-article'
  because: 'not-published'
  articleId: string
}

/** Takes a published article away from readers; its address says that it was withdrawn. Its versions stay. */
export async function withdrawArticle(
  newsroom: Newsroom,
  articleId: string,
): Promise<Result<ArticlePlace, CannotWithdrawArticle>> {
  return await inTransaction(newsroom, async inside => {
    const { database: transaction } = inside
    const article = await lockArticle(transaction, articleId)
    if (article?.state !== 'published')
      return refused({ cannot: 'withdraw-article', because: 'not-published', articleId })
    await markWithdrawn(transaction, articleId, newsroom.now())
    const lists = await unlist(transaction, articleId)
    const editions = await keysOfEditions(transaction, articleId)
    const statements = await relistStatements(inside, articleId)
    await announceChange(transaction, [
      `article:${articleId}`,
      `front:${article.language}`,
      ...lists,
      ...editions,
      ...statements,
    ])
    return done({ language: article.language, slug: article.slug })
  })
}
