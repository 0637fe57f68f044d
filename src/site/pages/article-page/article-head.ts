import type { PublishedArticle } from '../../../newsroom/articles/index.ts'
import { articleAddress, authorAddress, mediaAddress } from '../../addresses.ts'
import { breadcrumbList } from '../../components/trail.tsx'
import { isoWithOffset } from '../../formats/dates.ts'
import type { Head } from '../../layout/document.tsx'
import type { LayoutModel, Link } from '../../layout/layout-model.ts'

type About = { article: PublishedArticle; layout: LayoutModel; trail: Link[] }

const ratios = ['16x9.jpg', '4x3.jpg', '1x1.jpg']

/** What search engines, social networks and readers' tools read of an article. */
export function articleHead(about: About): Head {
  const { article, layout, trail } = about
  const href = articleAddress(article)
  const editions = [article, ...article.editions]
  return {
    title: article.headline,
    description: article.standfirst,
    canonical: href,
    openGraph: openGraph(about),
    alternates:
      editions.length > 1
        ? editions.map(one => ({ language: one.language, href: articleAddress(one) }))
        : [],
    jsonLd: [
      newsArticle(about),
      breadcrumbList(layout.origin, trail, { name: article.headline, href }),
    ],
  }
}

function newsArticle({ article, layout, trail }: About): object {
  const { origin } = layout
  const at = (date: Date) => isoWithOffset(date, layout.timeZone)
  const publisher = {
    '@type': 'NewsMediaOrganization',
    name: layout.newsroomName,
    url: `${origin}/`,
    logo: origin + layout.icon,
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': `${origin}${articleAddress(article)}#article`,
    mainEntityOfPage: origin + articleAddress(article),
    headline: article.headline,
    ...(article.standfirst === null ? {} : { description: article.standfirst }),
    inLanguage: article.language,
    datePublished: at(article.publishedAt),
    dateModified: at(article.updatedAt),
    author:
      article.authors.length === 0
        ? publisher
        : article.authors.map(({ name, slug }) => ({
            '@type': 'Person',
            name,
            url: origin + authorAddress(article.language, slug),
          })),
    publisher,
    isAccessibleForFree: true,
    wordCount: article.wordCount,
    ...(trail.length > 1 ? { articleSection: trail.slice(1).map(({ words }) => words) } : {}),
    ...(article.topics.length > 0 ? { keywords: article.topics.map(({ name }) => name) } : {}),
    ...(article.lead ? { image: imagesOf(article.lead.sha256, origin) } : {}),
    ...(article.corrections.length > 0
      ? {
          correction: article.corrections.map(({ note, madeAt }) => ({
            '@type': 'CorrectionComment',
            text: note,
            datePublished: at(madeAt),
          })),
        }
      : {}),
    ...(article.editions.length > 0
      ? {
          workTranslation: article.editions.map(edition => ({
            '@type': 'NewsArticle',
            '@id': `${origin}${articleAddress(edition)}#article`,
            inLanguage: edition.language,
          })),
        }
      : {}),
    ...(article.sourceUrl === null ? {} : { isBasedOn: article.sourceUrl }),
  }
}

function openGraph({ article, layout, trail }: About): Head['openGraph'] {
  const { origin } = layout
  const facts: [string, string | null | undefined][] = [
    ['og:type', 'article'],
    ['og:site_name', layout.newsroomName],
    ['og:title', article.headline],
    ['og:description', article.standfirst],
    ['og:url', origin + articleAddress(article)],
    ['og:locale', article.language === 'fr' ? 'fr_FR' : 'en_GB'],
    ['og:image', article.lead && imagesOf(article.lead.sha256, origin)[0]],
    ['article:published_time', isoWithOffset(article.publishedAt, layout.timeZone)],
    ['article:modified_time', isoWithOffset(article.updatedAt, layout.timeZone)],
    ['article:section', trail.at(-1)?.words],
    ...article.authors.map(({ slug }): [string, string] => [
      'article:author',
      origin + authorAddress(article.language, slug),
    ]),
    ...article.topics.map(({ name }): [string, string] => ['article:tag', name]),
    ['twitter:card', article.lead ? 'summary_large_image' : 'summary'],
  ]
  return facts.flatMap(([property, content]) => (content ? [{ property, content }] : []))
}

function imagesOf(sha256: string, origin: string): string[] {
  return ratios.map(size => origin + mediaAddress(sha256, size))
}
