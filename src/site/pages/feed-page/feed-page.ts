import { type ArticleCard, listNewestArticles } from '../../../newsroom/articles/index.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { keysOfCards } from '../../components/card-of.ts'
import type { Page, Site } from '../../page.ts'
import { constructFeed } from './construct-feed.ts'
import { writeRss } from './write-rss.ts'

const itemsInFeed = 30

/** The newest articles of a language, for feed readers. */
export async function answerFeed(site: Site, { language }: { language: Language }): Promise<Page> {
  const [settings, sectionTree, newest] = await Promise.all([
    site.loadSettings(),
    site.loadSectionTree(),
    listNewestArticles(site.newsroom, { language, olderThan: null, limit: itemsInFeed }),
  ])
  const cards: ArticleCard[] = newest.cards
  return {
    kind: 'page',
    status: 200,
    contentType: 'application/rss+xml; charset=utf-8',
    audience: 'readers',
    language,
    text: writeRss(constructFeed({ origin: site.origin, settings, sectionTree, language, cards })),
    keys: ['newsroom', 'sections', `front:${language}`, ...keysOfCards(cards)],
  }
}
