import { frontAddress, type PageAddress } from './addresses.ts'
import { answerNotFound } from './answer-trouble.tsx'
import type { Answer, Page, Site } from './page.ts'
import { aboutPage } from './pages/about-page/about-page.tsx'
import { articlePage } from './pages/article-page/article-page.tsx'
import { authorPage } from './pages/author-page/author-page.tsx'
import { feed } from './pages/feed/feed.ts'
import { frontPage } from './pages/front-page/front-page.tsx'
import { sectionPage } from './pages/section-page/section-page.tsx'
import { topicPage } from './pages/topic-page/topic-page.tsx'

/** What a reader gets at an address: one decision, one page each. */
export async function answerPage(site: Site, address: PageAddress): Promise<Answer> {
  if (address.page === 'front') return await answerFront(site, address)
  return (await findPage(site, address)) ?? (await answerNotFound(site, `/${address.language}`))
}

async function findPage(
  site: Site,
  address: Exclude<PageAddress, { page: 'front' }>,
): Promise<Page | null> {
  switch (address.page) {
    case 'article':
      return await articlePage(site, { language: address.language, slug: address.slug })
    case 'section':
      return await sectionPage(site, address)
    case 'topic':
      return await topicPage(site, address)
    case 'author':
      return await authorPage(site, address)
    case 'about':
      return await aboutPage(site, address.language)
    case 'feed':
      return await feed(site, address.language)
  }
}

/** The main language's front page is `/` and nothing else. */
async function answerFront(
  site: Site,
  { language, olderThan }: Extract<PageAddress, { page: 'front' }>,
): Promise<Answer> {
  const { mainLanguage } = await site.loadSettings()
  if (language === mainLanguage) return { kind: 'redirect', to: frontAddress(null, olderThan) }
  return await frontPage(site, language ?? mainLanguage, olderThan)
}
