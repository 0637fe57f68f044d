import { childrenOf, nameOf } from '../../newsroom/sections/index.ts'
import { isLanguage, type Language, languages } from '../../newsroom/values/language.ts'
import { wordsIn } from '../../newsroom/values/local-text.ts'
import { aboutAddress, feedAddress, frontAddress, sectionAddress } from '../addresses.ts'
import type { Site } from '../page.ts'

export type Link = { words: string; href: string; lang: Language }

/** What stands around every page. */
export type LayoutModel = {
  language: Language
  origin: string
  stylesheet: string
  icon: string
  timeZone: string
  newsroomName: string
  tagline: string | null
  home: string
  about: string
  feed: string
  sections: Link[]
  /** The other languages' front pages. */
  others: { language: Language; href: string }[]
}

export async function gatherLayout(site: Site, language: Language): Promise<LayoutModel> {
  const [settings, tree] = await Promise.all([site.loadSettings(), site.loadSectionTree()])
  const frontOf = (one: Language) => frontAddress(one === settings.mainLanguage ? null : one)
  return {
    language,
    origin: site.origin,
    stylesheet: site.assets.stylesheet,
    icon: site.assets.icon,
    timeZone: settings.timeZone,
    newsroomName: wordsIn(settings.name, language)?.words ?? 'Dixit',
    tagline: wordsIn(settings.tagline, language)?.words ?? null,
    home: frontOf(language),
    about: aboutAddress(language),
    feed: feedAddress(language),
    sections: childrenOf(tree, null).map(section => {
      const { name, slug, language: lang } = nameOf(section, language)
      return { words: name, href: sectionAddress(lang, slug), lang }
    }),
    others: languages
      .filter(one => one !== language)
      .map(one => ({ language: one, href: frontOf(one) })),
  }
}

/** A layout that asks nobody, for pages that must show when the database does not answer. */
export function bareLayout(site: Site, path: string): LayoutModel {
  const [, first = ''] = path.split('/')
  const language = isLanguage(first) ? first : 'fr'
  return {
    language,
    origin: site.origin,
    stylesheet: site.assets.stylesheet,
    icon: site.assets.icon,
    timeZone: 'UTC',
    newsroomName: '',
    tagline: null,
    home: '/',
    about: aboutAddress(language),
    feed: feedAddress(language),
    sections: [],
    others: [],
  }
}
