import { siteWords } from '../../../messages/site.ts'
import { type Cursor, listArticlesOnTopic } from '../../../newsroom/articles/index.ts'
import { findTopic } from '../../../newsroom/topics/index.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { topicAddress } from '../../addresses.ts'
import { cardModel } from '../../components/card.tsx'
import { CardList } from '../../components/card-list.tsx'
import { renderDocument } from '../../layout/document.tsx'
import { gatherLayout } from '../../layout/layout-model.ts'
import type { Page, Site } from '../../page.ts'
import { typeset } from '../../typography/typeset.ts'
import { htmlPage } from '../html-page.ts'
import { listHead } from '../list-head.ts'

const cardsShown = 20

type Address = { language: Language; slug: string; olderThan: Cursor | null }

/** A topic with the articles on it; null when there is none of that name. */
export async function topicPage(
  site: Site,
  { language, slug, olderThan }: Address,
): Promise<Page | null> {
  const topic = await findTopic(site.newsroom, { language, slug })
  if (!topic) return null
  const [layout, tree, page] = await Promise.all([
    gatherLayout(site, language),
    site.loadSectionTree(),
    listArticlesOnTopic(site.newsroom, topic.topicId, { language, olderThan, limit: cardsShown }),
  ])
  const words = siteWords[language]
  const { name, description, aliases } = topic
  const newest = topicAddress(language, slug)
  const head = listHead({
    layout,
    title: name,
    description: description ?? typeset(words.articlesOn(name), language),
    canonical: topicAddress(language, slug, olderThan),
    alternates: topic.names.map(one => ({
      language: one.language,
      href: topicAddress(one.language, one.slug),
    })),
    jsonLd: [],
  })
  const list = {
    cards: page.cards.map(card => cardModel(card, tree, layout.timeZone)),
    older: page.olderThan && topicAddress(language, slug, page.olderThan),
    newest: olderThan ? newest : null,
  }
  const content = (
    <div class="list">
      <h1>{typeset(name, language)}</h1>
      {description !== null && <p class="list-description">{typeset(description, language)}</p>}
      {aliases.length > 0 && (
        <p class="aliases">
          {typeset(words.alsoCalled, language)} {aliases.join(', ')}
        </p>
      )}
      <CardList list={list} language={language} />
    </div>
  )
  const keys = [
    `topic:${topic.topicId}` as const,
    ...page.cards.map(card => `article:${card.articleId}` as const),
  ]
  return htmlPage({ language, text: renderDocument(layout, head, content), keys })
}
