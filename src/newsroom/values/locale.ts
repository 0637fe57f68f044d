import type { Language } from './language.ts'

/** Whose typography a text follows, as a BCP 47 tag. */
export type Locale = 'fr-FR' | 'fr-CH' | 'fr-CA' | 'en-GB' | 'en-US'

const languages: Record<Locale, Language> = {
  'fr-FR': 'fr',
  'fr-CH': 'fr',
  'fr-CA': 'fr',
  'en-GB': 'en',
  'en-US': 'en',
}

export function isLocale(tag: string): tag is Locale {
  return Object.hasOwn(languages, tag)
}

export function languageOf(locale: Locale): Language {
  return languages[locale]
}
