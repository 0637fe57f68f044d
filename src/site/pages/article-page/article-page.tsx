import { siteWords } from '../../../messages/site.ts'
import {
  type ArticlePlace,
  findArticleAt,
  type PublishedArticle,
} from '../../../newsroom/articles/index.ts'
import type { ChangeKey } from '../../../newsroom/changes/change-key.ts'
import { formatDay } from '../../formats/dates.ts'
import { renderDocument } from '../../layout/document.tsx'
import { gatherLayout } from '../../layout/layout-model.ts'
import type { Page, Site } from '../../page.ts'
import { htmlPage } from '../html-page.ts'
import { TroubleView, troubleHead } from '../trouble-page/trouble-view.tsx'
import { ArticlePageView } from './article-page-view.tsx'
import { constructArticleViewModel } from './construct-view-model.ts'
import { gatherArticle } from './gather.ts'

/** The page of a published article, that it was withdrawn, or null when there is none. */
export async function articlePage(site: Site, place: ArticlePlace): Promise<Page | null> {
  const found = await findArticleAt(site.newsroom, place)
  if (!found) return null
  if (found.state === 'withdrawn') return await withdrawnPage(site, place, found)
  const model = constructArticleViewModel(await gatherArticle(site, found.article))
  const text = renderDocument(model.layout, model.head, <ArticlePageView model={model} />)
  return htmlPage({ language: place.language, text, keys: keysOf(found.article) })
}

/** « À lire aussi » changes with the lists this article is drawn from, so the page is kept under their keys too. */
function keysOf(article: PublishedArticle): ChangeKey[] {
  return [
    `article:${article.articleId}`,
    ...(article.sectionId === null ? [] : [`section:${article.sectionId}` as const]),
    ...article.topics.map(({ topicId }) => `topic:${topicId}` as const),
    ...article.authors.map(({ authorId }) => `author:${authorId}` as const),
  ]
}

async function withdrawnPage(
  site: Site,
  { language }: ArticlePlace,
  withdrawn: { articleId: string; headline: string; at: Date },
): Promise<Page> {
  const layout = await gatherLayout(site, language)
  const words = siteWords[language]
  const day = formatDay(withdrawn.at, language, layout.timeZone)
  const trouble = {
    title: words.withdrawnTitle,
    text: words.withdrawnText(withdrawn.headline, day),
  }
  const text = renderDocument(
    layout,
    troubleHead(trouble),
    <TroubleView layout={layout} trouble={trouble} />,
  )
  return htmlPage({ language, text, keys: [`article:${withdrawn.articleId}`], status: 410 })
}
