import type { PublishedArticle } from '../../../newsroom/articles/index.ts'
import { type Section, type SectionTree, trailOf } from '../../../newsroom/sections/index.ts'
import { articleAddress, topicAddress } from '../../addresses.ts'
import { headingIds } from '../../components/body/heading-ids.ts'
import { bylineOf } from '../../components/byline-of.ts'
import { type Image, imageOf } from '../../components/image-of.ts'
import { constructFrame, sectionLink } from '../../layout/frame.ts'
import { localWordsFor, wordsFor } from '../../local-words.ts'
import type { Site } from '../../page.ts'
import { hostOf, safeLink } from '../../safe-link.ts'
import { type Clock, clockFor } from '../../time/moment.ts'
import { setWords } from '../../typography/set-words.ts'
import { articleStatements } from './article-statements.ts'
import { constructHead } from './construct-head.ts'
import type { GatheredArticle } from './gather.ts'
import { shareLinks } from './share-links.ts'
import type { ArticleViewModel, LeadFigure, Link, RelatedLink } from './view-model.ts'

const wordsPerMinute = 230

export function constructViewModel(
  site: Pick<Site, 'origin' | 'assets'>,
  gathered: Omit<GatheredArticle, 'found'>,
): ArticleViewModel {
  const { settings, sectionTree, article } = gathered
  const { language } = article
  const clock = clockFor(language, settings.timeZone)
  const told = articleStatements(gathered, clock)
  const sections = trailOf(sectionTree, article.sectionId)
  const elsewhere = Object.fromEntries(
    article.editions.map(edition => [edition.language, articleAddress(edition)]),
  )
  return {
    frame: constructFrame({
      ...{ site, settings, sectionTree, language, elsewhere },
      trail: sections,
      isHome: false,
    }),
    head: constructHead({
      ...{ origin: site.origin, settings, article, sections, clock },
      statements: told.records,
    }),
    trail: sections.map(section => sectionLink(section, language)),
    headline: told.lines.headline,
    standfirst: told.lines.standfirst,
    byline: bylineOf(article.authors, language),
    published: clock.dayAndTimeWithZone(article.publishedAt),
    updated: updatedMoment(article, clock),
    readingMinutes: Math.max(1, Math.round(article.wordCount / wordsPerMinute)),
    lead: leadOf(article),
    body: article.body,
    setting: {
      language,
      headingIds: headingIds(article.body),
      images: imagesOf(article),
      said: told.said,
    },
    cards: told.cards,
    statements: told.all,
    topics: topicLinks(article),
    corrections: article.corrections.map(({ note, madeAt }) => ({
      day: clock.day(madeAt),
      note: setWords(note, language),
    })),
    editions: article.editions.map(edition => ({
      language: edition.language,
      headline: setWords(edition.headline, edition.language),
      href: articleAddress(edition),
    })),
    related: gathered.related.map(one => relatedLink(one, { clock, sectionTree })),
    source: sourceOf(article),
    shareLinks: shareLinks({
      address: `${site.origin}${articleAddress(article)}`,
      headline: article.headline,
      language,
    }),
  }
}

function updatedMoment({ publishedAt, updatedAt }: PublishedArticle, clock: Clock) {
  const updated = clock.dayAndTimeWithZone(updatedAt)
  return updated.words === clock.dayAndTimeWithZone(publishedAt).words ? null : updated
}

function leadOf({ lead, language }: PublishedArticle): LeadFigure | null {
  if (!lead) return null
  return {
    image: imageOf(lead, language),
    caption: localWordsFor(language, lead.caption),
    credit: lead.credit === null ? null : setWords(lead.credit, language),
  }
}

function imagesOf({ media, language }: PublishedArticle): Map<string, Image> {
  return new Map(media.map(one => [one.mediaId, imageOf(one, language)]))
}

/** A topic's page is in the language it has a name in. */
function topicLinks({ topics, language }: PublishedArticle): Link[] {
  return topics.map(topic => ({
    name: wordsFor(language, topic.name, topic.language),
    href: topicAddress(topic.language, topic.slug),
  }))
}

function relatedLink(
  related: GatheredArticle['related'][number],
  about: { clock: Clock; sectionTree: SectionTree },
): RelatedLink {
  const section: Section | undefined = trailOf(about.sectionTree, related.sectionId).at(-1)
  return {
    href: articleAddress(related),
    headline: setWords(related.headline, related.language),
    section: section ? sectionLink(section, related.language).name : null,
    day: about.clock.day(related.publishedAt),
  }
}

function sourceOf({ sourceUrl }: PublishedArticle): ArticleViewModel['source'] {
  const href = sourceUrl === null ? null : safeLink(sourceUrl)
  return href === null ? null : { name: hostOf(href) ?? href, href }
}
