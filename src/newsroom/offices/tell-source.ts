import type { Language } from '../values/language.ts'
import type { Term } from './office.ts'

/** Where a term comes from, in a few words: « Wikidata Q57792 », an address, « saisi à la main ». */
export function tellSource({ source, person }: Term, language: Language): string {
  switch (source.kind) {
    case 'wikidata':
      return `Wikidata ${source.id ?? ''}`.trim()
    case 'popolo':
      return words.popolo[language]
    case 'repertoire-des-elus':
      return 'Répertoire national des élus'
    case 'page':
      return source.url
    case 'by-hand':
      return person.wikidata
        ? `${words.byHand[language]}, Wikidata ${person.wikidata}`
        : words.byHand[language]
  }
}

const words: Record<'popolo' | 'byHand', Record<Language, string>> = {
  popolo: { fr: 'fichier Popolo', en: 'Popolo file' },
  byHand: { fr: 'saisi à la main', en: 'entered by hand' },
}
