import { type ArticleCard, listNewestArticles } from '../../../newsroom/articles/index.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { articleAddress, feedAddress } from '../../addresses.ts'
import { gatherLayout, type LayoutModel } from '../../layout/layout-model.ts'
import type { Page, Site } from '../../page.ts'

const itemsInFeed = 30

/** The newest articles of a language as RSS 2.0 (rssboard.org/rss-specification). */
export async function feed(site: Site, language: Language): Promise<Page> {
  const [layout, { cards }] = await Promise.all([
    gatherLayout(site, language),
    listNewestArticles(site.newsroom, { language, olderThan: null, limit: itemsInFeed }),
  ])
  return {
    kind: 'page',
    status: 200,
    contentType: 'application/rss+xml; charset=utf-8',
    language,
    text: rss(layout, cards),
    keys: [
      'newsroom',
      `front:${language}`,
      ...cards.map(card => `article:${card.articleId}` as const),
    ],
  }
}

function rss(layout: LayoutModel, cards: ArticleCard[]): string {
  const { origin, language, newsroomName, tagline } = layout
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${escaped(newsroomName)}</title>
<link>${escaped(origin + layout.home)}</link>
<description>${escaped(tagline ?? newsroomName)}</description>
<language>${language}</language>
<atom:link rel="self" type="application/rss+xml" href="${escaped(origin + feedAddress(language))}"/>
${cards.map(card => item(card, origin)).join('')}</channel>
</rss>
`
}

function item(card: ArticleCard, origin: string): string {
  const address = escaped(origin + articleAddress(card))
  const creators = card.authors
    .map(({ name }) => `<dc:creator>${escaped(name)}</dc:creator>\n`)
    .join('')
  const description =
    card.standfirst === null ? '' : `<description>${escaped(card.standfirst)}</description>\n`
  return `<item>
<title>${escaped(card.headline)}</title>
<link>${address}</link>
<guid isPermaLink="false">${card.articleId}</guid>
<pubDate>${card.publishedAt.toUTCString()}</pubDate>
${creators}${description}</item>
`
}

// XML has no way to write these: control characters but tab and line ends, and the two non-characters.
const unspeakable = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu

function escaped(text: string): string {
  return text
    .replace(unspeakable, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
