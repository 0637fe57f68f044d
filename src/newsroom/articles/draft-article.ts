import { inTransaction } from '../in-transaction.ts'
import { later } from '../later.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Language } from '../values/language.ts'
import { done, type Result, refused } from '../values/result.ts'
import { isSlug, slugFrom } from '../values/slug.ts'
import type { ArticleContent } from './article.ts'
import { findOccupant, insertArticle, insertDraft } from './article-rows.ts'

export type DraftArticleRequest = {
  language: Language
  /** The last part of its address; made from the headline when null. */
  slug: string | null
  /** The article of another language that this one translates. */
  editionOf: string | null
  content: ArticleContent
  /** For the newsroom only. */
  note: string | null
  /** The moment readers will see it dated, for one written or published earlier; that of publishing when null. */
  datedAt: Date | null
}

export type DraftedArticle = { articleId: string; language: Language; slug: string }

export type CannotDraftArticle =
  | { cannot: 'draft-article'; because: 'no-headline' }
  | { cannot: 'draft-article'; because: 'bad-slug'; slug: string }
  | { cannot: 'draft-article'; because: 'slug-taken'; slug: string; language: Language; by: string }

/** Begins an article: the newsroom sees it, readers do not. */
export async function draftArticle(
  newsroom: Newsroom,
  request: DraftArticleRequest,
): Promise<Result<DraftedArticle, CannotDraftArticle>> {
  const slug = request.slug ?? slugFrom(request.content.headline)
  if (slug === '') return refused({ cannot: 'draft-article', because: 'no-headline' })
  if (!isSlug(slug)) return refused({ cannot: 'draft-article', because: 'bad-slug', slug })
  const place = { language: request.language, slug }
  return await inTransaction(newsroom, async inside => {
    const { database: transaction } = inside
    const articleId = newsroom.newId()
    const isPlaced = await insertArticle(transaction, {
      ...place,
      articleId,
      editionOf: request.editionOf,
      createdAt: newsroom.now(),
    })
    if (!isPlaced) {
      const by = await findOccupant(transaction, place)
      return refused({ cannot: 'draft-article', because: 'slug-taken', ...place, by })
    }
    await insertDraft(transaction, {
      articleId,
      content: request.content,
      note: request.note,
      datedAt: request.datedAt,
      changedAt: newsroom.now(),
    })
    await later(inside, { task: 'propose-statements', articleId })
    return done({ articleId, ...place })
  })
}
