import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import { done, type Result, refused } from '../values/result.ts'
import type { ArticleContent } from './article.ts'
import { findLiveContent, insertCorrection, lockArticle, updateDraft } from './article-rows.ts'
import { type BlockedByChecks, passChecks } from './pass-checks.ts'
import { type PublishedPlace, publishLocked } from './publish-article.ts'

export type CorrectArticleRequest = {
  articleId: string
  /** What was wrong, said to readers. */
  note: string
  /** The mended text; null when only the note is added and readers keep the text they have. */
  content: ArticleContent | null
  /** When it was corrected, for an article that comes from elsewhere; now when null. */
  madeAt: Date | null
}

export type CannotCorrectArticle =
  | BlockedByChecks
  | { cannot: 'correct-article'; because: 'not-published'; articleId: string }
  | { cannot: 'correct-article'; because: 'no-note' }

/**
 * Publishes the mended text as a new version together with a dated note of what was wrong. A new text passes the checks;
 * a note alone never waits for them.
 */
export async function correctArticle(
  newsroom: Newsroom,
  request: CorrectArticleRequest,
): Promise<Result<PublishedPlace, CannotCorrectArticle>> {
  const note = request.note.trim()
  if (note === '') return refused({ cannot: 'correct-article', because: 'no-note' })
  return await inTransaction(newsroom, async inside => {
    const { database: transaction } = inside
    const { articleId } = request
    const found = await lockArticle(transaction, articleId)
    if (found?.state !== 'published' || !found.publishedAt)
      return refused({ cannot: 'correct-article', because: 'not-published', articleId })
    const madeAt = request.madeAt ?? newsroom.now()
    const content = request.content ?? (await findLiveContent(transaction, articleId))
    if (request.content) {
      await updateDraft(transaction, { articleId, content, changedAt: newsroom.now() })
      const passed = await passChecks(inside, articleId)
      if (!passed.ok) return passed
    }
    const article = { ...found, draft: content }
    const moments = { publishedAt: found.publishedAt, updatedAt: madeAt, madeAt }
    const place = await publishLocked(inside, { article, ...moments })
    await insertCorrection(transaction, {
      correctionId: newsroom.newId(),
      articleId,
      version: place.version,
      note,
      madeAt,
    })
    return done(place)
  })
}
