import { siteFrameWords } from '../../messages/site-frame.ts'
import type { Settings } from '../../newsroom/settings/settings.ts'
import type { Language } from '../../newsroom/values/language.ts'
import type { Frame } from './frame.ts'
import { alternatesOf, commonMeta, type Head } from './head.ts'

/** The head of a page that lists articles, and of the page about the newsroom. Addresses are paths. */
export function listHead(page: {
  frame: Frame
  settings: Settings
  origin: string
  title: string
  description: string | null
  address: string
  /** The same page in each language it has, this one included. */
  editions: Partial<Record<Language, string>>
  type: 'website' | 'profile'
  structuredData: object[]
}): Head {
  const { frame, settings, origin, title, description, type } = page
  const newsroom = frame.newsroom.words
  const address = `${origin}${page.address}`
  const editions = Object.entries(page.editions).map(([one, path]) => [one, `${origin}${path}`])
  return {
    title: siteFrameWords.titleWithNewsroom[frame.language](title, newsroom),
    description,
    canonical: address,
    alternates: alternatesOf(settings, Object.fromEntries(editions)),
    meta: [
      ...commonMeta({ type, title, description, address, newsroom, language: frame.language }),
      { property: 'twitter:card', content: 'summary' },
    ],
    structuredData: page.structuredData,
    otherForms: [],
    isIndexed: true,
  }
}
