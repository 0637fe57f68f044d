import type { Feed, FeedItem } from './construct-feed.ts'

const namespaces = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ')

/** RSS 2.0 (rssboard.org/rss-specification), each author in a `dc:creator` since `author` wants a mailbox. */
export function writeRss(feed: Feed): string {
  const channel = [
    element('title', feed.title),
    element('link', feed.home),
    element('description', feed.description),
    element('language', feed.language),
    ...(feed.builtAt ? [element('lastBuildDate', feed.builtAt.toUTCString())] : []),
    `<atom:link rel="self" type="application/rss+xml" href="${escaped(feed.own)}"/>`,
    ...feed.items.map(itemOf),
  ]
  const rss = `<rss version="2.0" ${namespaces}>\n<channel>\n${channel.join('\n')}\n</channel>\n</rss>\n`
  return `<?xml version="1.0" encoding="utf-8"?>\n${rss}`
}

/** An article keeps its identity when its address changes, so the address is not its `guid`. */
function itemOf(item: FeedItem): string {
  const parts = [
    element('title', item.title),
    element('link', item.address),
    `<guid isPermaLink="false">${escaped(item.articleId)}</guid>`,
    element('pubDate', item.publishedAt.toUTCString()),
    ...item.authors.map(name => element('dc:creator', name)),
    ...item.sections.map(name => element('category', name)),
    ...(item.description === null ? [] : [element('description', item.description)]),
  ]
  return `<item>\n${parts.join('\n')}\n</item>`
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`
}

// XML cannot hold these even as references: control characters but tab and line ends, half pairs, two non-characters.
const unspeakable = /[^\P{Cc}\t\n\r\x80-\x9F]|\p{Surrogate}|[\uFFFE\uFFFF]/gu

function escaped(text: string): string {
  return text
    .replace(unspeakable, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
