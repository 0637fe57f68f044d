import { bodyFromHtml, bodyToText } from '../../newsroom/body/index.ts'
import { readByline } from '../plain-text/read-byline.ts'
import { isHome } from '../plain-text/read-trail.ts'
import { keyOf } from '../plain-text/words/key-of.ts'
import { allMetaContents, metaContent, type PageDocument } from './page-document.ts'
import { isThing, type LinkedData, readJsonLd, textsOf } from './read-json-ld.ts'

/** What a page says about its article, outside the article's own text. */
export type Metadata = {
  headline: string | null
  description: string | null
  authors: string[]
  sectionTrail: string[]
  topics: string[]
  publishedAt: string | null
  /** The date as readers see it. */
  dateShown: string | null
  address: string | null
  language: string | null
}

/** From JSON-LD first, then Open Graph, then plain `<meta>`, `<time>` and `<html lang>`. */
export function readMetadata(document: PageDocument): Metadata {
  const { article, breadcrumbs } = readJsonLd(document)
  const headline = readHeadline(document, article)
  return {
    headline,
    description: description(document, article),
    authors: authors(document, article),
    sectionTrail: sectionTrail(document, { article, breadcrumbs, headline }),
    topics: topics(document, article),
    publishedAt: publishedAt(document, article),
    dateShown: document.querySelector('time')?.textContent?.trim() ?? null,
    address: address(document),
    language: language(document, article),
  }
}

/** The one title readers see, else what the page tells machines. */
function readHeadline(document: PageDocument, article: LinkedData | null): string | null {
  const titles = [...document.querySelectorAll('h1')]
    .map(title => (title.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter(title => title.split(' ').length >= 3)
  const said = plain(
    textsOf(article?.headline)[0] ?? metaContent(document, 'og:title', 'twitter:title'),
  )
  const shown = titles.find(title => said !== null && keyOf(said).startsWith(keyOf(title)))
  return shown ?? (titles.length === 1 ? (titles[0] ?? null) : said) ?? documentTitle(document)
}

/** « Headline – Name of the site » without the site. */
function documentTitle(document: PageDocument): string | null {
  const title = (document.querySelector('title')?.textContent ?? '').replace(/\s+/g, ' ').trim()
  const [first = '', ...rest] = title.slice(0, 500).split(/ [|–—-] /u)
  const isHeadline = rest.length === 1 && first.split(' ').length >= 3
  return (isHeadline ? first : title) || null
}

function description(document: PageDocument, article: LinkedData | null): string | null {
  return plain(
    textsOf(article?.description)[0] ??
      metaContent(document, 'og:description', 'description', 'twitter:description'),
  )
}

function authors(document: PageDocument, article: LinkedData | null): string[] {
  const named = textsOf(article?.author)
  const said =
    named.length > 0
      ? named
      : ['author', 'article:author'].flatMap(name => allMetaContents(document, name))
  return [...new Set(said.filter(name => !/^https?:/i.test(name)).flatMap(namesIn))]
}

function namesIn(said: string): string[] {
  const name = plain(said) ?? ''
  const found = readByline(name) ?? readByline(`par ${name}`)
  return found && !found.isPartly ? found.authors : [name].filter(Boolean)
}

type Trail = { article: LinkedData | null; breadcrumbs: LinkedData | null; headline: string | null }

function sectionTrail(document: PageDocument, { article, breadcrumbs, headline }: Trail): string[] {
  const crumbs = crumbNames(breadcrumbs).filter(name => !isHome(name))
  const isArticle = headline !== null && keyOf(crumbs.at(-1) ?? '') === keyOf(headline)
  const trail = isArticle ? crumbs.slice(0, -1) : crumbs
  if (trail.length > 0) return trail
  const sections = textsOf(article?.articleSection)
  return (sections.length > 0 ? sections : allMetaContents(document, 'article:section')).slice(0, 1)
}

function crumbNames(breadcrumbs: LinkedData | null): string[] {
  const items = breadcrumbs?.itemListElement
  if (!Array.isArray(items)) return []
  return items
    .filter(isThing)
    .toSorted((one, other) => Number(one.position ?? 0) - Number(other.position ?? 0))
    .flatMap(item => plain(textsOf(item.name)[0] ?? textsOf(item.item)[0]) ?? [])
}

function topics(document: PageDocument, article: LinkedData | null): string[] {
  const candidates = [
    textsOf(article?.keywords),
    allMetaContents(document, 'article:tag'),
    allMetaContents(document, 'news_keywords'),
    allMetaContents(document, 'keywords'),
  ]
  const said = candidates.find(list => list.length > 0) ?? []
  const names = said.flatMap(text => text.split(/[,;]/)).map(name => plain(name) ?? '')
  return [...new Set(names.filter(name => name !== '' && name.length <= 60))].slice(0, 20)
}

function publishedAt(document: PageDocument, article: LinkedData | null): string | null {
  const said = [
    textsOf(article?.datePublished)[0],
    metaContent(document, 'article:published_time', 'datePublished', 'date', 'dc.date'),
    document.querySelector('article time[datetime], time[datetime]')?.getAttribute('datetime'),
  ]
  return said.map(text => isoDate(text ?? '')).find(date => date !== null) ?? null
}

/** A day as it stands; a moment with its zone as UTC; a moment without one on the newsroom's clock. */
function isoDate(said: string): string | null {
  const text = said.trim().replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T')
  const match =
    /^\d{4}-\d\d-\d\d(?<time>T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(?<zone>Z|[+-]\d\d:?\d\d)?$/.exec(text)
  if (!match || Number.isNaN(Date.parse(text))) return null
  return match.groups?.zone === undefined ? text : new Date(text).toISOString()
}

function address(document: PageDocument): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const said = [canonical, metaContent(document, 'og:url')]
  return said.find(one => one && /^https?:\/\//i.test(one) && URL.canParse(one)) ?? null
}

function language(document: PageDocument, article: LinkedData | null): string | null {
  const said = document.documentElement?.getAttribute('lang') || textsOf(article?.inLanguage)[0]
  return said ? (said.trim().toLowerCase().split(/[-_]/)[0] ?? null) : null
}

/** Metadata often holds `&eacute;` or tags of its own. */
function plain(said: string | null | undefined): string | null {
  if (!said) return null
  const text = bodyToText(bodyFromHtml(said.slice(0, 5000)).body)
  return text.replace(/\s+/g, ' ').trim() || null
}
