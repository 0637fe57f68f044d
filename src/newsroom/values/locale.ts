import type { Language } from './language.ts'

/** How a country writes its language, as a BCP 47 tag: spaces, quotation marks and numbers differ. */
export type Locale = (typeof locales)[number]

const locales = ['fr-FR', 'fr-CH', 'fr-CA', 'en-GB', 'en-US'] as const

export function isLocale(text: string): text is Locale {
  return locales.some(locale => locale === text)
}

export function languageOf(locale: Locale): Language {
  return locale.startsWith('fr') ? 'fr' : 'en'
}

export const usualLocale: Readonly<Record<Language, Locale>> = { fr: 'fr-FR', en: 'en-GB' }
