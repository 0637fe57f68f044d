import { bodyToText, countWords, listMediaIds } from '../body/index.ts'
import { announceChange } from '../changes/announce-change.ts'
import { inTransaction } from '../in-transaction.ts'
import { later } from '../later.ts'
import type { Newsroom } from '../newsroom.ts'
import { keywordsOf } from '../related/index.ts'
import { reanchorStatements } from '../statements/index.ts'
import { done, type Result, refused } from '../values/result.ts'
import type { ArticlePlace } from './article.ts'
import { insertVersion, type LockedArticle, lockArticle, makeVersionLive } from './article-rows.ts'
import { keysOfEditions, list, unlist } from './listing-rows.ts'

export type PublishArticleRequest = {
  articleId: string
  /** The day it was first published, for an article that comes from elsewhere; now when null. */
  publishedAt: Date | null
  /** When it last changed, for an article that comes from elsewhere; the moment of publishing when null. */
  updatedAt: Date | null
}

export type PublishedPlace = ArticlePlace & { articleId: string; version: number }

export type CannotPublishArticle =
  | { cannot: 'publish-article'; because: 'not-found'; articleId: string }
  | { cannot: 'publish-article'; because: 'no-headline' }
  | { cannot: 'publish-article'; because: 'empty-body' }

/** Makes the working copy the next version, shows it to readers and lists it; every node drops the pages it changes. */
export async function publishArticle(
  newsroom: Newsroom,
  request: PublishArticleRequest,
): Promise<Result<PublishedPlace, CannotPublishArticle>> {
  return await inTransaction(newsroom, async inside => {
    const article = await lockArticle(inside.database, request.articleId)
    const refusal = whyNotPublish(article, request.articleId)
    if (!article || refusal) return refused(refusal ?? notFound(request.articleId))
    const publishedAt = article.publishedAt ?? request.publishedAt ?? newsroom.now()
    const updatedAt = request.updatedAt ?? (article.publishedAt ? newsroom.now() : publishedAt)
    const moments = { publishedAt, updatedAt, madeAt: inside.now() }
    return done(await publishLocked(inside, { article, ...moments }))
  })
}

/** Publishes an article whose row the transaction holds. */
export async function publishLocked(
  inside: Newsroom,
  publication: { article: LockedArticle; publishedAt: Date; updatedAt: Date; madeAt: Date },
): Promise<PublishedPlace> {
  const { database: transaction } = inside
  const { article, publishedAt, updatedAt, madeAt } = publication
  const { articleId, language, slug, draft: content } = article
  const text = bodyToText(content.body)
  const facts = {
    mediaIds: listMediaIds(content.body),
    wordCount: countWords(text),
    keywords: keywordsOf({
      language,
      headline: content.headline,
      standfirst: content.standfirst,
      text,
    }),
  }
  const version = await insertVersion(transaction, { articleId, content, facts, madeAt })
  await makeVersionLive(transaction, { articleId, version, publishedAt, updatedAt })
  const leaving = await unlist(transaction, articleId)
  const entering = await list(transaction, { articleId, language, publishedAt, ...content })
  const editions = await keysOfEditions(transaction, articleId)
  const statements = await reanchorStatements(inside, { articleId, words: content })
  await later(inside, { task: 'propose-statements', articleId })
  await announceChange(transaction, [
    `article:${articleId}`,
    `front:${language}`,
    ...leaving,
    ...entering,
    ...editions,
    ...statements,
  ])
  return { articleId, language, slug, version }
}

function whyNotPublish(
  article: LockedArticle | null,
  articleId: string,
): CannotPublishArticle | null {
  if (!article) return notFound(articleId)
  if (article.draft.headline.trim() === '')
    return { cannot: 'publish-article', because: 'no-headline' }
  if (bodyToText(article.draft.body).trim() === '')
    return { cannot: 'publish-article', because: 'empty-body' }
  return null
}

function notFound(articleId: string): CannotPublishArticle {
  return { cannot: 'publish-article', because: 'not-found', articleId }
}
