import { inTransaction } from '../in-transaction.ts'
import type { Newsroom } from '../newsroom.ts'
import { done, type Result } from '../values/result.ts'
import { lockArticle } from './article-rows.ts'
import {
  type CannotPublishAnything,
  type PublishedPlace,
  publishLocked,
  readyToPublish,
} from './publish-article.ts'

export type PublishFromElsewhereRequest = {
  articleId: string
  /** The day readers first saw it. */
  publishedAt: Date
  updatedAt: Date
}

/**
 * Shows what readers have already seen elsewhere, on the day they saw it. It is past: the checks do not stop it, and
 * whoever brings it in may ask them what they think of it.
 */
export async function publishFromElsewhere(
  newsroom: Newsroom,
  { articleId, publishedAt, updatedAt }: PublishFromElsewhereRequest,
): Promise<Result<PublishedPlace, CannotPublishAnything>> {
  return await inTransaction(newsroom, async inside => {
    const article = await lockArticle(inside.database, articleId)
    const ready = readyToPublish(article, articleId)
    if (!ready.ok) return ready
    const moments = { publishedAt, updatedAt, madeAt: inside.now() }
    return done(await publishLocked(inside, { article: ready.value, ...moments }))
  })
}
