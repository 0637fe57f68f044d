/** What a page says of itself in its data: JSON-LD first, then Open Graph and the other metadata. */
export type PageFacts = {
  language: string | null
  url: string | null
  headline: string | null
  standfirst: string | null
  authors: string[]
  topics: string[]
  sectionTrail: string[]
  publishedAt: string | null
}

type Thing = Record<string, unknown>

const articleType =
  /^(?:News|Reportage|Opinion|Analysis|Review|Background)?(?:News)?Article$|^BlogPosting$/

export function readPageFacts(document: Document): PageFacts {
  const things = readThings(document)
  const article =
    things.find(thing => textsOf(thing['@type']).some(type => articleType.test(type))) ?? {}
  const trail = things.find(thing => textsOf(thing['@type']).includes('BreadcrumbList'))
  const meta = (...names: string[]) => names.flatMap(name => metasOf(document, name))
  const time = document.querySelector('time[datetime]')?.getAttribute('datetime') ?? null
  return {
    language:
      document.documentElement?.getAttribute('lang') || (textsOf(article.inLanguage)[0] ?? null),
    url: addressOf(
      document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? meta('og:url')[0],
    ),
    headline:
      textsOf(article.headline)[0] ??
      meta('og:title')[0] ??
      (document.querySelector('h1')?.textContent?.trim() || null),
    standfirst: textsOf(article.description)[0] ?? meta('og:description', 'description')[0] ?? null,
    authors: firstFilled(
      namesOf(article.author),
      meta('author', 'article:author').filter(name => !/^https?:/.test(name)),
    ),
    topics: firstFilled(
      textsOf(article.keywords),
      meta('article:tag'),
      meta('keywords', 'news_keywords'),
    ),
    sectionTrail: trail
      ? trailNames(trail)
      : firstFilled(textsOf(article.articleSection), meta('article:section')),
    publishedAt: dateOf(
      textsOf(article.datePublished)[0] ?? meta('article:published_time', 'date')[0] ?? time,
    ),
  }
}

function readThings(document: Document): Thing[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(script => {
    try {
      return listThings(JSON.parse(script.textContent ?? ''))
    } catch {
      return []
    }
  })
}

function listThings(data: unknown): Thing[] {
  const list = Array.isArray(data) ? data : [data]
  const things = list.filter(isThing)
  return things.flatMap(thing =>
    Array.isArray(thing['@graph']) ? thing['@graph'].filter(isThing) : [thing],
  )
}

function isThing(data: unknown): data is Thing {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

function textsOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value]
  const texts = list.filter((one): one is string => typeof one === 'string')
  return texts.map(one => one.trim()).filter(one => one !== '')
}

function namesOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value]
  return list.flatMap(one => (isThing(one) ? textsOf(one.name) : textsOf(one)))
}

/** The steps of a breadcrumb but the first, which leads home. */
function trailNames(trail: Thing): string[] {
  const items = Array.isArray(trail.itemListElement) ? trail.itemListElement.filter(isThing) : []
  return items.flatMap(item => [...textsOf(item.name), ...namesOf(item.item)].slice(0, 1)).slice(1)
}

/** The first list with anything in it; a single text with commas is a list written as one. */
function firstFilled(...lists: string[][]): string[] {
  const list = lists.find(one => one.length > 0) ?? []
  return list.length === 1
    ? (list[0] ?? '')
        .split(',')
        .map(one => one.trim())
        .filter(one => one !== '')
    : list
}

function metasOf(document: Document, name: string): string[] {
  const metas = [...document.querySelectorAll('meta')]
  const named = metas.filter(
    meta => (meta.getAttribute('property') ?? meta.getAttribute('name'))?.toLowerCase() === name,
  )
  return textsOf(named.map(meta => meta.getAttribute('content')))
}

function addressOf(text: string | undefined): string | null {
  return text !== undefined && /^https?:\/\//.test(text) && URL.canParse(text) ? text : null
}

function dateOf(text: string | null): string | null {
  const date = text === null ? Number.NaN : Date.parse(text)
  return Number.isNaN(date) ? null : new Date(date).toISOString()
}
