import type { Language } from '../../newsroom/values/language.ts'

const lists: Record<Language, Intl.ListFormat> = {
  fr: new Intl.ListFormat('fr', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
}

/** The items with what stands between them: « A, B et C ». */
export function joinList<Item>(
  items: readonly Item[],
  language: Language,
): ({ item: Item } | { between: string })[] {
  const places = items.map((_, index) => String(index))
  return lists[language].formatToParts(places).map(({ type, value }) => {
    const item = type === 'element' ? items[Number(value)] : undefined
    return item === undefined ? { between: value } : { item }
  })
}

export function joinWords(words: readonly string[], language: Language): string {
  return lists[language].format(words)
}
