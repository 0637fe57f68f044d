import type { Said } from './said.ts'

type ListWords = {
  /** Leads to the articles before those listed. */
  older: Said
  /** Leads back to the beginning of the list. */
  newest: Said
  /** In place of a list without articles. */
  empty: Said
  /** Before the names of those who signed. */
  by: Said
}

export const listWords: ListWords = {
  older: { fr: 'Articles plus anciens', en: 'Older articles' },
  newest: { fr: 'Articles les plus récents', en: 'Newest articles' },
  empty: {
    fr: 'Aucun article n’est encore publié ici.',
    en: 'No article has been published here yet.',
  },
  by: { fr: 'Par', en: 'By' },
}
