import type { ChangeKey } from '../../../newsroom/changes/change-key.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { keysOfStatements } from '../../components/statements/keys-of-statements.ts'
import { htmlPage } from '../../layout/html-page.ts'
import type { Answer, Site } from '../../page.ts'
import { answerMissing } from '../not-found-page/not-found-page.tsx'
import { answerWithdrawn } from '../withdrawn-page/withdrawn-page.tsx'
import { ArticlePageView } from './article-page-view.tsx'
import { constructViewModel } from './construct-view-model.ts'
import { type GatheredArticle, gather } from './gather.ts'

export async function answerArticlePage(
  site: Site,
  address: { language: Language; slug: string },
): Promise<Answer> {
  const gathered = await gather(site, address)
  if (!gathered) return await answerMissing(site, address.language)
  if (gathered.found === 'withdrawn') return answerWithdrawn(site, address.language, gathered)
  return htmlPage(<ArticlePageView {...constructViewModel(site, gathered)} />, {
    status: 200,
    language: address.language,
    keys: keysOf(gathered),
  })
}

/** « À lire aussi » changes with the article's topics and its section, cards with those who speak in them. */
function keysOf({ article, related, statements, responses }: GatheredArticle): ChangeKey[] {
  return [
    'newsroom',
    'sections',
    `article:${article.articleId}`,
    ...article.authors.map(({ authorId }) => `author:${authorId}` as const),
    ...article.topics.map(({ topicId }) => `topic:${topicId}` as const),
    ...(article.sectionId === null ? [] : [`section:${article.sectionId}` as const]),
    ...keysOfStatements(statements),
    ...keysOfStatements([...responses.values()].flat().map(({ statement }) => statement)),
    ...related.map(({ articleId }) => `article:${articleId}` as const),
  ]
}
