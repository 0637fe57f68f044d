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
import { type BlockedByChecks, passChecks } from './pass-checks.ts'

export type PublishedPlace = ArticlePlace & { articleId: string; version: number }

export type CannotPublishAnything =
  | { cannot: 'publish-article'; because: 'not-found'; articleId: string }
  | { cannot: 'publish-article'; because: 'no-headline' }
  | { cannot: 'publish-article'; because: 'empty-body' }

export type CannotPublishArticle = CannotPublishAnything | BlockedByChecks

/**
 * Makes the working copy the next version, shows it to readers and lists it; every node drops the pages it changes. The
 * checks come first: what blocks must be mended or waived.
 */
export async function publishArticle(
  newsroom: Newsroom,
  { articleId }: { articleId: string },
): Promise<Result<PublishedPlace, CannotPublishArticle>> {
  return await inTransaction(newsroom, async inside => {
    const found = await lockArticle(inside.database, articleId)
    const ready = readyToPublish(found, articleId)
    if (!ready.ok) return ready
    const article = ready.value
    const passed = await passChecks(inside, articleId)
    if (!passed.ok) return passed
    const madeAt = newsroom.now()
    const publishedAt = article.publishedAt ?? article.datedAt ?? madeAt
    const updatedAt = article.publishedAt ? madeAt : publishedAt
    return done(await publishLocked(inside, { article, publishedAt, updatedAt, madeAt }))
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

/** The article, if it has what every article needs. */
export function readyToPublish(
  article: LockedArticle | null,
  articleId: string,
): Result<LockedArticle, CannotPublishAnything> {
  if (!article) return refused({ cannot: 'publish-article', because: 'not-found', articleId })
  if (article.draft.headline.trim() === '')
    return refused({ cannot: 'publish-article', because: 'no-headline' })
  if (bodyToText(article.draft.body).trim() === '')
    return refused({ cannot: 'publish-article', because: 'empty-body' })
  return done(article)
}
