/** A language Dixit reads and speaks, as a BCP 47 primary tag. */
export type Language = 'fr' | 'en'

export const languages: readonly Language[] = ['fr', 'en']

export function isLanguage(text: string): text is Language {
  return text === 'fr' || text === 'en'
}
