import type { Language } from './language.ts'

/** The same words in each language that has them. */
export type LocalText = Partial<Record<Language, string>>

/** The words in the wished language, else in another with that language named, else null. */
export function wordsIn(
  text: LocalText,
  wished: Language,
): { words: string; language: Language } | null {
  const own = text[wished]
  if (own) return { words: own, language: wished }
  const other: Language = wished === 'fr' ? 'en' : 'fr'
  const words = text[other]
  return words ? { words, language: other } : null
}
