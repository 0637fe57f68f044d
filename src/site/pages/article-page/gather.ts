import type { PublishedArticle } from '../../../newsroom/articles/index.ts'
import { listRelatedArticles, type RelatedArticle } from '../../../newsroom/related/index.ts'
import type { SectionTree } from '../../../newsroom/sections/index.ts'
import { gatherLayout, type LayoutModel } from '../../layout/layout-model.ts'
import type { Site } from '../../page.ts'

export type ArticleFacts = {
  layout: LayoutModel
  tree: SectionTree
  article: PublishedArticle
  related: RelatedArticle[]
}

const relatedShown = 4

export async function gatherArticle(site: Site, article: PublishedArticle): Promise<ArticleFacts> {
  const { topics, ...rest } = article
  const topicIds = topics.map(({ topicId }) => topicId)
  const [layout, tree, related] = await Promise.all([
    gatherLayout(site, article.language),
    site.loadSectionTree(),
    listRelatedArticles(site.newsroom, { ...rest, topicIds }, relatedShown),
  ])
  return { layout, tree, article, related }
}
