import { findArticleAt, type PublishedArticle } from '../../../newsroom/articles/index.ts'
import type { Register } from '../../../newsroom/offices/index.ts'
import { listRelatedArticles, type RelatedArticle } from '../../../newsroom/related/index.ts'
import type { SectionTree } from '../../../newsroom/sections/index.ts'
import type { Settings } from '../../../newsroom/settings/settings.ts'
import {
  listResponses,
  listStatementsInArticle,
  type PublicResponse,
  type PublicStatement,
} from '../../../newsroom/statements/index.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import type { Site } from '../../page.ts'

export type GatheredArticle = {
  found: 'article'
  settings: Settings
  sectionTree: SectionTree
  register: Register
  article: PublishedArticle
  related: RelatedArticle[]
  statements: PublicStatement[]
  /** By the statement they are about. */
  responses: Map<string, PublicResponse[]>
}

export type GatheredWithdrawn = {
  found: 'withdrawn'
  settings: Settings
  sectionTree: SectionTree
  articleId: string
  at: Date
}

const relatedShown = 6

/** All that an article's address shows; null when there never was an article, or none was published. */
export async function gather(
  site: Site,
  address: { language: Language; slug: string },
): Promise<GatheredArticle | GatheredWithdrawn | null> {
  const [settings, sectionTree, register, found] = await Promise.all([
    site.loadSettings(),
    site.loadSectionTree(),
    site.loadRegister(),
    findArticleAt(site.newsroom, address),
  ])
  if (!found) return null
  if (found.state === 'withdrawn') {
    const { articleId, at } = found
    return { found: 'withdrawn', settings, sectionTree, articleId, at }
  }
  const { article } = found
  const topicIds = article.topics.map(topic => topic.topicId)
  const [related, statements] = await Promise.all([
    listRelatedArticles(site.newsroom, { ...article, topicIds }, relatedShown),
    listStatementsInArticle(site.newsroom, article.articleId),
  ])
  const ids = statements.map(({ statementId }) => statementId)
  const responses = await listResponses(site.newsroom, ids)
  return {
    ...{ found: 'article', settings, sectionTree, register },
    ...{ article, related, statements, responses },
  }
}
