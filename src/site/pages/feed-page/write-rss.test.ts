import { expect, test } from 'vitest'
import { makeCard } from '../../../../test/make/article.ts'
import { madeSections, makeSettings } from '../../../../test/make/site.ts'
import { constructFeed } from './construct-feed.ts'
import { writeRss } from './write-rss.ts'

test('a feed lists each article with its authors and sections, and nothing in it can break the XML', () => {
  const card = makeCard(1, {
    headline: 'Ponts & <chaussées>\u0007 \uD800',
    authors: [
      { authorId: '1', name: 'Anouk', slug: 'anouk' },
      { authorId: '2', name: 'Nora', slug: 'nora' },
    ],
  })
  const rss = writeRss(
    constructFeed({
      origin: 'https://estran.example',
      settings: makeSettings(),
      sectionTree: madeSections,
      language: 'fr',
      cards: [card],
    }),
  )
  expect(rss).toContain('<title>Ponts &amp; &lt;chaussées&gt; </title>')
  expect(rss).toContain('<link>https://estran.example/fr/articles/article-1</link>')
  expect(rss).toContain('<dc:creator>Anouk</dc:creator>\n<dc:creator>Nora</dc:creator>')
  expect(rss).toContain('<category>Actualité</category>\n<category>Europe</category>')
  expect(rss).toContain('<pubDate>Mon, 28 Oct 2024 08:00:00 GMT</pubDate>')
  expect(rss).toContain('<guid isPermaLink="false">article-1</guid>')
})
