import type { Settings } from '../../newsroom/settings/settings.ts'
import type { Language } from '../../newsroom/values/language.ts'

/** What a page tells browsers, search engines and social networks of itself. */
export type Head = {
  /** The page's own title, the newsroom's name included. */
  title: string
  description: string | null
  /** The one address of the page, in full; null for a page that has none of its own. */
  canonical: string | null
  alternates: Alternate[]
  meta: Meta[]
  /** Values of schema.org, each a JSON-LD script. */
  structuredData: object[]
  /** The same for other programs: how to show the page on another site, a statement as an annotation. */
  otherForms: OtherForm[]
  isIndexed: boolean
}

export type Alternate = { hreflang: Language | 'x-default'; href: string }
export type OtherForm = { type: string; href: string }
export type Meta = { property: string; content: string }

const locales: Record<Language, string> = { fr: 'fr_FR', en: 'en_GB' }

/** The Open Graph properties that every page has. */
export function commonMeta(page: {
  type: 'website' | 'article' | 'profile'
  title: string
  description: string | null
  address: string
  newsroom: string
  language: Language
}): Meta[] {
  return [
    { property: 'og:type', content: page.type },
    { property: 'og:title', content: page.title },
    ...(page.description === null
      ? []
      : [{ property: 'og:description', content: page.description }]),
    { property: 'og:url', content: page.address },
    { property: 'og:site_name', content: page.newsroom },
    { property: 'og:locale', content: locales[page.language] },
  ]
}

/** Every edition of a page lists itself and the others; readers of other languages get the main one. None when there is one edition. */
export function alternatesOf(
  settings: Pick<Settings, 'mainLanguage'>,
  addresses: Partial<Record<Language, string>>,
): Alternate[] {
  const all = Object.entries(addresses) as [Language, string][]
  if (all.length < 2) return []
  const editions = all.map(([hreflang, href]) => ({ hreflang, href }))
  const main = addresses[settings.mainLanguage]
  return main === undefined ? editions : [...editions, { hreflang: 'x-default', href: main }]
}
