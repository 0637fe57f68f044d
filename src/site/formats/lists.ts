import type { Language } from '../../newsroom/values/language.ts'

const formats = {
  fr: new Intl.ListFormat('fr', { type: 'conjunction' }),
  en: new Intl.ListFormat('en', { type: 'conjunction' }),
} satisfies Record<Language, Intl.ListFormat>

/** The items and the words between them, as the language joins a list: « A, B et C ». */
export function listParts(
  items: string[],
  language: Language,
): { isItem: boolean; text: string }[] {
  return formats[language]
    .formatToParts(items)
    .map(({ type, value }) => ({ isItem: type === 'element', text: value }))
}
