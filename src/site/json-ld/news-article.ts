import type { PublishedArticle } from '../../newsroom/articles/index.ts'
import { mediaCrops } from '../../newsroom/media/index.ts'
import type { PublicStatement } from '../../newsroom/statements/index.ts'
import { articleAddress, authorAddress, topicAddress } from '../addresses.ts'
import { cropAddress } from '../components/image-of.ts'
import type { Clock } from '../time/moment.ts'
import { kindsOfThings } from './kinds-of-things.ts'
import { statementNode } from './statement-node.ts'

type About = {
  article: PublishedArticle
  statements: PublicStatement[]
  origin: string
  clock: Clock
  /** Its sections, topmost first. */
  sections: string[]
  newsroom: { name: string; home: string }
}

/** The article as schema.org has it, with all that search engines and archives ask for. */
export function newsArticle(about: About): object {
  const { article, statements, origin, clock, sections, newsroom } = about
  const address = `${origin}${articleAddress(article)}`
  const publisher = {
    '@type': 'NewsMediaOrganization',
    '@id': `${newsroom.home}#publisher`,
    name: newsroom.name,
    url: newsroom.home,
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': `${address}#article`,
    mainEntityOfPage: { '@type': 'WebPage', '@id': address },
    url: address,
    headline: article.headline,
    ...(article.standfirst === null ? {} : { description: article.standfirst }),
    inLanguage: article.language,
    datePublished: clock.machine(article.publishedAt),
    dateModified: clock.machine(article.updatedAt),
    author: article.authors.length > 0 ? authorsOf(article, origin) : publisher,
    publisher,
    ...imagesOf(article, origin),
    articleSection: sections,
    wordCount: article.wordCount,
    isAccessibleForFree: true,
    ...topicsOf(article, origin),
    ...correctionsOf(article, clock),
    ...(article.sourceUrl === null ? {} : { isBasedOn: article.sourceUrl }),
    ...editionsOf(article, origin),
    ...statementsOf(statements, origin),
  }
}

function authorsOf({ authors, language }: PublishedArticle, origin: string): object[] {
  return authors.map(({ name, slug }) => ({
    '@type': 'Person',
    name,
    url: `${origin}${authorAddress(language, slug)}`,
  }))
}

function imagesOf({ lead }: PublishedArticle, origin: string): object {
  if (!lead) return {}
  const image = (['16x9', '4x3', '1x1'] as const).map(crop => ({
    '@type': 'ImageObject',
    url: cropAddress(origin, lead, crop),
    width: mediaCrops[crop][0],
    height: mediaCrops[crop][1],
    ...(lead.credit === null ? {} : { creditText: lead.credit }),
  }))
  return { image }
}

function topicsOf({ topics }: PublishedArticle, origin: string): object {
  if (topics.length === 0) return {}
  const about = topics.map(({ kind, name, slug, language, wikidataId }) => ({
    '@type': kindsOfThings[kind],
    name,
    url: `${origin}${topicAddress(language, slug)}`,
    ...(wikidataId === null ? {} : { sameAs: `https://www.wikidata.org/wiki/${wikidataId}` }),
  }))
  return { keywords: topics.map(topic => topic.name), about }
}

function correctionsOf({ corrections }: PublishedArticle, clock: Clock): object {
  if (corrections.length === 0) return {}
  return {
    correction: corrections.map(({ note, madeAt }) => ({
      '@type': 'CorrectionComment',
      text: note,
      datePublished: clock.machine(madeAt),
    })),
  }
}

/** Which edition was written first is not known: each says that the others are translations of the same work. */
function editionsOf({ editions }: PublishedArticle, origin: string): object {
  if (editions.length === 0) return {}
  return {
    workTranslation: editions.map(edition => ({
      '@type': 'NewsArticle',
      '@id': `${origin}${articleAddress(edition)}#article`,
      headline: edition.headline,
      inLanguage: edition.language,
    })),
  }
}

function statementsOf(statements: PublicStatement[], origin: string): object {
  if (statements.length === 0) return {}
  return { hasPart: statements.map(statement => statementNode(statement, origin)) }
}
