import { openRegister } from '../../src/newsroom/offices/index.ts'
import type { SectionTree } from '../../src/newsroom/sections/index.ts'
import type { Settings } from '../../src/newsroom/settings/settings.ts'

/** The parts of a site that view models need. */
export const madeSite = {
  origin: 'https://estran.example',
  assets: { stylesheet: '/assets/1-styles.css', icon: '/assets/2-icon.svg' },
}

/** A register that knows no office. */
export const noOffices = openRegister({ organisations: [], offices: [], termsOf: () => [] })

export function makeSettings(changes: Partial<Settings> = {}): Settings {
  return {
    name: { fr: 'L’Estran', en: 'The Tideline' },
    tagline: { fr: 'Ce qui reste' },
    about: {},
    mainLanguage: 'fr',
    timeZone: 'Europe/Paris',
    ...changes,
  }
}

/** « Actualité » with « Europe » below it, and « Sport », which has no English name. */
export const madeSections: SectionTree = {
  all: [
    {
      sectionId: 'news',
      parentId: null,
      names: [
        { language: 'en', name: 'News', slug: 'news', description: null },
        { language: 'fr', name: 'Actualité', slug: 'actualite', description: null },
      ],
    },
    {
      sectionId: 'europe',
      parentId: 'news',
      names: [
        { language: 'en', name: 'Europe', slug: 'europe', description: null },
        { language: 'fr', name: 'Europe', slug: 'europe', description: null },
      ],
    },
    {
      sectionId: 'sport',
      parentId: null,
      names: [{ language: 'fr', name: 'Sport', slug: 'sport', description: null }],
    },
  ],
}
