import { expect, test } from 'vitest'
import {
  aboutAddress,
  articleAddress,
  authorAddress,
  feedAddress,
  frontAddress,
  type PageAddress,
  readAddress,
  sectionAddress,
  topicAddress,
} from './addresses.ts'
import { officeAddress, officesAddress } from './office-addresses.ts'
import { allSeriesAddress, seriesAddress, seriesTableAddress } from './series-addresses.ts'
import { oembedAddress, statementAddress, topicStatementsAddress } from './statement-addresses.ts'

const olderThan = {
  publishedAt: new Date('2024-10-28T09:12:00.123Z'),
  articleId: '0192d0c4-7b1c-7000-8000-000000000001',
}

function addressOf(address: PageAddress): string {
  switch (address.page) {
    case 'front':
      return frontAddress(address.language, address.olderThan)
    case 'article':
      return articleAddress(address)
    case 'section':
      return sectionAddress(address.language, address.slug, address.olderThan)
    case 'topic':
      return topicAddress(address.language, address.slug, address.olderThan)
    case 'author':
      return authorAddress(address.language, address.slug, address.olderThan)
    case 'office':
      return officeAddress(address.language, address.slug)
    case 'offices':
      return officesAddress(address.language, address.asked)
    case 'about':
      return aboutAddress(address.language)
    case 'feed':
      return feedAddress(address.language)
    case 'statement':
      return statementAddress(address, address.shown)
    case 'topic-statements':
      return topicStatementsAddress(address)
    case 'oembed':
      return oembedAddress(address.url)
    case 'all-series':
      return allSeriesAddress(address.language)
    case 'series':
      return seriesAddress(address)
    case 'series-table':
      return seriesTableAddress(address)
  }
}

const slug = 'le-pont'
const statementId = olderThan.articleId
const older = { saidOn: '2024-10-28', statementId }
const all: PageAddress[] = [
  { page: 'front', language: null, olderThan: null },
  { page: 'front', language: 'en', olderThan },
  ...(['fr', 'en'] as const).flatMap((language): PageAddress[] => [
    { page: 'article', language, slug },
    { page: 'section', language, slug, olderThan },
    { page: 'topic', language, slug, olderThan: null },
    { page: 'author', language, slug, olderThan },
    { page: 'office', language, slug },
    { page: 'offices', language, asked: { list: 'organisations' } },
    { page: 'offices', language, asked: { list: 'of', organisation: 'france' } },
    { page: 'offices', language, asked: { list: 'found', words: 'ministre & président' } },
    { page: 'about', language },
    { page: 'feed', language },
    { page: 'all-series', language },
    { page: 'series', language, slug },
    { page: 'series-table', language, slug },
    { page: 'statement', language, statementId, shown: 'page' },
    { page: 'statement', language, statementId, shown: 'embed' },
    { page: 'statement', language, statementId, shown: 'fragment' },
    { page: 'topic-statements', language, slug, part: 'said-by', about: null, olderThan: null },
    { page: 'topic-statements', language, slug, part: 'said-by', about: 'otan', olderThan: older },
    { page: 'topic-statements', language, slug, part: 'said-about', about: null, olderThan: older },
  ]),
  {
    page: 'oembed',
    url: 'https://estran.example/fr/declarations/1?a=b&c',
    format: 'json',
    maxWidth: null,
  },
]

test.each(all)('the address of $page is read back', address => {
  const url = new URL(addressOf(address), 'https://estran.example')
  expect(readAddress(url.pathname, url.searchParams)).toEqual(address)
})

test.each(['/de', '/fr/articles', '/fr/articles/Le Pont', '/fr/sections/europe', '/fr/a/b/c', ''])(
  'no page has the address %j',
  path => {
    expect(readAddress(path, new URLSearchParams())).toBeNull()
  },
)

test('a cursor that nobody gave out is as if there were none', () => {
  const query = new URLSearchParams({ before: '2024-99-99T00:00:00.000Z~x' })
  expect(readAddress('/', query)).toEqual({ page: 'front', language: null, olderThan: null })
})
