import { isLanguage, type Language } from './language.ts'

/** How a country writes its language, as a BCP 47 tag: spaces, quotation marks and numbers differ. */
export type Locale = (typeof locales)[number]

export const locales = ['fr-FR', 'fr-CH', 'fr-CA', 'en-GB', 'en-US'] as const

export function isLocale(text: string): text is Locale {
  return locales.some(locale => locale === text)
}

export function languageOf(locale: Locale): Language {
  return locale.startsWith('fr') ? 'fr' : 'en'
}

/** A language alone, or as a country writes it: « fr », « fr-CH ». */
export type LanguageTag = (typeof languageTags)[number]

export const languageTags = ['fr', 'en', ...locales] as const

export function isLanguageTag(text: string): text is LanguageTag {
  return isLanguage(text) || isLocale(text)
}

export type NamedLanguage = { language: Language; locale: Locale | undefined }

export function readLanguageTag(tag: LanguageTag): NamedLanguage {
  return isLocale(tag)
    ? { language: languageOf(tag), locale: tag }
    : { language: tag, locale: undefined }
}

export const usualLocale: Readonly<Record<Language, Locale>> = { fr: 'fr-FR', en: 'en-GB' }
