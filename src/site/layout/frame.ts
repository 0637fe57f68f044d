import type { Section, SectionTree } from '../../newsroom/sections/index.ts'
import { childrenOf, nameOf } from '../../newsroom/sections/index.ts'
import type { Settings } from '../../newsroom/settings/settings.ts'
import { type Language, languages } from '../../newsroom/values/language.ts'
import { aboutAddress, feedAddress, frontAddress, sectionAddress } from '../addresses.ts'
import { type LocalWords, localWordsFor, wordsFor } from '../local-words.ts'
import { officesAddress } from '../office-addresses.ts'
import type { Site } from '../page.ts'
import { allSeriesAddress } from '../series-addresses.ts'

/** What stands around every page. */
export type Frame = {
  language: Language
  assets: Site['assets']
  newsroom: LocalWords
  tagline: LocalWords | null
  home: string
  isHome: boolean
  sections: NavigationLink[]
  otherLanguages: { language: Language; href: string }[]
  offices: string
  figures: string
  about: string
  feed: string
}

export type NavigationLink = { name: LocalWords; href: string; isCurrent: boolean }

export type FrameRequest = {
  site: Pick<Site, 'assets'>
  settings: Settings
  sectionTree: SectionTree
  language: Language
  /** The sections the page stands in, topmost first. */
  trail: Section[]
  /** The paths of the same page in other languages; else they lead to their front pages. */
  elsewhere: Partial<Record<Language, string>>
  isHome: boolean
}

export function constructFrame(request: FrameRequest): Frame {
  const { site, settings, sectionTree, language, trail, elsewhere, isHome } = request
  return {
    language,
    assets: site.assets,
    newsroom: newsroomName(settings, language),
    tagline: localWordsFor(language, settings.tagline),
    home: homeOf(settings, language),
    isHome,
    sections: childrenOf(sectionTree, null).map(section => ({
      ...sectionLink(section, language),
      isCurrent: section.sectionId === trail[0]?.sectionId,
    })),
    otherLanguages: languagesOffered(settings)
      .filter(one => one !== language)
      .map(one => ({ language: one, href: elsewhere[one] ?? homeOf(settings, one) })),
    offices: officesAddress(language),
    figures: allSeriesAddress(language),
    about: aboutAddress(language),
    feed: feedAddress(language),
  }
}

export function newsroomName(settings: Settings, language: Language): LocalWords {
  return localWordsFor(language, settings.name) ?? { words: 'Dixit', lang: undefined }
}

/** The front page of a language; that of the main one is `/`. */
export function homeOf(settings: Settings, language: Language): string {
  return frontAddress(language === settings.mainLanguage ? null : language)
}

/** A section's page is in the language it has a name in. */
export function sectionLink(
  section: Section,
  language: Language,
): { name: LocalWords; href: string } {
  const { name, language: named, slug } = nameOf(section, language)
  return { name: wordsFor(language, name, named), href: sectionAddress(named, slug) }
}

/** The languages the newsroom has a name in. */
function languagesOffered({ name, mainLanguage }: Settings): Language[] {
  return languages.filter(language => language === mainLanguage || name[language])
}
