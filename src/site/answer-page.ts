import type { PageAddress } from './addresses.ts'
import type { Answer, Site } from './page.ts'
import { answerAboutPage } from './pages/about-page/about-page.tsx'
import { answerAllSeriesPage } from './pages/all-series-page/all-series-page.tsx'
import { answerArticlePage } from './pages/article-page/article-page.tsx'
import { answerAuthorPage } from './pages/author-page/author-page.tsx'
import { answerFeed } from './pages/feed-page/feed-page.ts'
import { answerFrontPage } from './pages/front-page/front-page.tsx'
import { answerOembed } from './pages/oembed-page/oembed-page.ts'
import { answerOfficePage } from './pages/office-page/office-page.tsx'
import { answerOfficesPage } from './pages/offices-page/offices-page.tsx'
import { answerSectionPage } from './pages/section-page/section-page.tsx'
import { answerSeriesPage } from './pages/series-page/series-page.tsx'
import { answerSeriesTable } from './pages/series-page/series-table.ts'
import { answerStatementPage } from './pages/statement-page/statement-page.tsx'
import { answerTopicPage } from './pages/topic-page/topic-page.tsx'
import { answerTopicStatementsPage } from './pages/topic-statements-page/topic-statements-page.tsx'

/** The page at an address, or the address it is at instead. Throws when the database does not answer. */
export async function answerPage(site: Site, address: PageAddress): Promise<Answer> {
  switch (address.page) {
    case 'front':
      return await answerFrontPage(site, address)
    case 'article':
      return await answerArticlePage(site, address)
    case 'section':
      return await answerSectionPage(site, address)
    case 'topic':
      return await answerTopicPage(site, address)
    case 'author':
      return await answerAuthorPage(site, address)
    case 'office':
      return await answerOfficePage(site, address)
    case 'offices':
      return await answerOfficesPage(site, address)
    case 'about':
      return await answerAboutPage(site, address)
    case 'feed':
      return await answerFeed(site, address)
    case 'statement':
      return await answerStatementPage(site, address)
    case 'topic-statements':
      return await answerTopicStatementsPage(site, address)
    case 'oembed':
      return await answerOembed(site, address)
    case 'all-series':
      return await answerAllSeriesPage(site, address)
    case 'series':
      return await answerSeriesPage(site, address)
    case 'series-table':
      return await answerSeriesTable(site, address)
  }
}
