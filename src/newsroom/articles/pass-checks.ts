import type { Newsroom } from '../newsroom.ts'
import { done, type Result, refused } from '../values/result.ts'
import { type ArticleFinding, blockersAmong, checkArticle } from '../waivers/index.ts'
import type { ArticlePlace } from './article.ts'

export type BlockedByChecks = ArticlePlace & {
  cannot: 'publish-article'
  because: 'blocked-by-checks'
  articleId: string
  findings: ArticleFinding[]
}

/** The gate before publication: a working copy in which something blocks does not pass, unless it was waived. */
export async function passChecks(
  newsroom: Newsroom,
  articleId: string,
): Promise<Result<null, BlockedByChecks>> {
  const checked = await checkArticle(newsroom, articleId)
  const findings = blockersAmong(checked?.findings ?? [])
  if (!checked || findings.length === 0) return done(null)
  const { language, slug } = checked.proof
  return refused({
    cannot: 'publish-article',
    because: 'blocked-by-checks',
    articleId,
    language,
    slug,
    findings,
  })
}
