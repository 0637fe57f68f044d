import { siteWords } from '../../../messages/site.ts'
import type { PublishedArticle } from '../../../newsroom/articles/index.ts'
import { trailOf } from '../../../newsroom/sections/index.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { wordsIn } from '../../../newsroom/values/local-text.ts'
import { articleAddress, authorAddress, topicAddress } from '../../addresses.ts'
import { trailLinks } from '../../components/trail.tsx'
import { formatDay, formatMoment, isoWithOffset } from '../../formats/dates.ts'
import type { Link } from '../../layout/layout-model.ts'
import { typeset } from '../../typography/typeset.ts'
import { articleHead } from './article-head.ts'
import type { ArticleFacts } from './gather.ts'
import type { ArticleViewModel, Moment } from './view-model.ts'

const wordsPerMinute = 220

export function constructArticleViewModel(facts: ArticleFacts): ArticleViewModel {
  const { layout, tree, article, related } = facts
  const { language } = article
  const { timeZone } = layout
  const trail = trailLinks(trailOf(tree, article.sectionId), language, layout.home)
  const moment = (date: Date): Moment => ({
    words: formatMoment(date, language, timeZone),
    datetime: isoWithOffset(date, timeZone),
  })
  const day = (date: Date): Moment => ({
    words: formatDay(date, language, timeZone),
    datetime: isoWithOffset(date, timeZone),
  })
  return {
    layout,
    head: articleHead({ article, layout, trail }),
    trail,
    headline: typeset(article.headline, language),
    standfirst: article.standfirst === null ? null : typeset(article.standfirst, language),
    authors: article.authors.map(({ name, slug }) => ({
      name,
      href: authorAddress(language, slug),
    })),
    published: moment(article.publishedAt),
    updated: article.updatedAt > article.publishedAt ? moment(article.updatedAt) : null,
    minutes: Math.max(1, Math.round(article.wordCount / wordsPerMinute)),
    lead: leadOf(article),
    body: article.body,
    media: new Map(article.media.map(media => [media.mediaId, media])),
    topics: article.topics.map(({ name, slug, language }) => ({
      words: name,
      href: topicAddress(language, slug),
      lang: language,
    })),
    corrections: article.corrections.map(({ note, madeAt }) => ({
      note: typeset(note, language),
      made: day(madeAt),
    })),
    editions: article.editions.map(edition => ({
      language: edition.language,
      headline: typeset(edition.headline, edition.language),
      href: articleAddress(edition),
    })),
    source: sourceOf(article.sourceUrl),
    related: related.map(one => ({
      headline: typeset(one.headline, language),
      href: articleAddress(one),
      day: day(one.publishedAt),
    })),
    share: shareLinks(article, layout.origin),
  }
}

function leadOf({ lead, language }: PublishedArticle): ArticleViewModel['lead'] {
  if (!lead) return null
  const caption = wordsIn(lead.caption, language)
  return {
    media: lead,
    alt: wordsIn(lead.alt, language)?.words ?? '',
    caption: caption && typeset(caption.words, caption.language),
    credit: lead.credit,
  }
}

function sourceOf(url: string | null): ArticleViewModel['source'] {
  if (url === null || !/^https?:/.test(url) || !URL.canParse(url)) return null
  return { href: url, words: new URL(url).hostname.replace(/^www\./, '') }
}

/** Plain links: nothing is loaded from anyone before the reader follows one. */
function shareLinks(article: PublishedArticle, origin: string): Link[] {
  const lang: Language = article.language
  const url = encodeURIComponent(origin + articleAddress(article))
  const headline = encodeURIComponent(article.headline)
  return [
    { words: siteWords[lang].shareByMail, href: `mailto:?subject=${headline}&body=${url}`, lang },
    { words: 'Bluesky', href: `https://bsky.app/intent/compose?text=${headline}%20${url}`, lang },
    { words: 'WhatsApp', href: `https://wa.me/?text=${headline}%20${url}`, lang },
    { words: 'LinkedIn', href: `https://www.linkedin.com/sharing/share-offsite/?url=${url}`, lang },
    { words: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${url}`, lang },
  ]
}
