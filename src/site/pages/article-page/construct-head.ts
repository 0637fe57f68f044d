import { siteFrameWords } from '../../../messages/site-frame.ts'
import type { PublishedArticle } from '../../../newsroom/articles/index.ts'
import { mediaCrops } from '../../../newsroom/media/index.ts'
import type { Section } from '../../../newsroom/sections/index.ts'
import type { Settings } from '../../../newsroom/settings/settings.ts'
import type { PublicStatement } from '../../../newsroom/statements/index.ts'
import { articleAddress, authorAddress } from '../../addresses.ts'
import { cropAddress } from '../../components/image-of.ts'
import { breadcrumbList } from '../../json-ld/breadcrumb-list.ts'
import { newsArticle } from '../../json-ld/news-article.ts'
import { homeOf, newsroomName, sectionLink } from '../../layout/frame.ts'
import { alternatesOf, commonMeta, type Head, type Meta } from '../../layout/head.ts'
import { localWordsFor } from '../../local-words.ts'
import type { Clock } from '../../time/moment.ts'
import { setWords } from '../../typography/set-words.ts'

type About = {
  origin: string
  settings: Settings
  article: PublishedArticle
  statements: PublicStatement[]
  sections: Section[]
  clock: Clock
}

export function constructHead(about: About): Head {
  const { origin, settings, article, statements, sections, clock } = about
  const { language } = article
  const address = `${origin}${articleAddress(article)}`
  const newsroom = newsroomName(settings, language).words
  const home = `${origin}${homeOf(settings, language)}`
  const trail = sections.map(section => sectionLink(section, language))
  return {
    title: siteFrameWords.titleWithNewsroom[language](
      setWords(article.headline, language),
      newsroom,
    ),
    description: article.standfirst,
    canonical: address,
    alternates: alternatesOf(settings, editionAddresses(article, origin)),
    meta: articleMeta({ ...about, address, newsroom }),
    structuredData: [
      newsArticle({
        article,
        statements,
        origin,
        clock,
        sections: trail.map(({ name }) => name.words),
        newsroom: { name: newsroom, home },
      }),
      breadcrumbList([
        { name: siteFrameWords.home[language], address: home },
        ...trail.map(({ name, href }) => ({ name: name.words, address: `${origin}${href}` })),
        { name: article.headline, address },
      ]),
    ],
    otherForms: [],
    isIndexed: true,
  }
}

function editionAddresses(article: PublishedArticle, origin: string) {
  const all = [article, ...article.editions]
  return Object.fromEntries(
    all.map(edition => [edition.language, `${origin}${articleAddress(edition)}`]),
  )
}

function articleMeta(about: About & { address: string; newsroom: string }): Meta[] {
  const { origin, article, sections, clock, address, newsroom } = about
  const { language } = article
  const section = sections.at(-1)
  return [
    ...commonMeta({
      type: 'article',
      title: article.headline,
      description: article.standfirst,
      ...{ address, newsroom, language },
    }),
    ...imageMeta(article, origin),
    { property: 'article:published_time', content: clock.machine(article.publishedAt) },
    { property: 'article:modified_time', content: clock.machine(article.updatedAt) },
    ...article.authors.map(({ slug }) => ({
      property: 'article:author',
      content: `${origin}${authorAddress(language, slug)}`,
    })),
    ...(section
      ? [{ property: 'article:section', content: sectionLink(section, language).name.words }]
      : []),
    ...article.topics.map(({ name }) => ({ property: 'article:tag', content: name })),
  ]
}

function imageMeta({ lead, language }: PublishedArticle, origin: string): Meta[] {
  if (!lead) return [{ property: 'twitter:card', content: 'summary' }]
  const [width, height] = mediaCrops['16x9']
  const alt = localWordsFor(language, lead.alt)
  return [
    { property: 'twitter:card', content: 'summary_large_image' },
    { property: 'og:image', content: cropAddress(origin, lead, '16x9') },
    { property: 'og:image:width', content: String(width) },
    { property: 'og:image:height', content: String(height) },
    ...(alt ? [{ property: 'og:image:alt', content: alt.words }] : []),
  ]
}
