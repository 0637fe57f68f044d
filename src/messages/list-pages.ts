import type { Said, SaidOf } from './said.ts'

/** Pages that list the articles of a section, on a topic or by an author; and the page about the newsroom. */
type ListPageWords = {
  /** Names the sections above this one, for screen readers. */
  trail: Said
  /** Names the sections below this one, for screen readers. */
  subsections: Said
  /** Before other names of the topic, separated by commas; a space follows. */
  alsoKnownAs: Said
  /** For search engines, where the topic has no description. */
  articlesOn: SaidOf<[topic: string]>
  /** For search engines, where the author has no biography. */
  articlesBy: SaidOf<[author: string]>
  about: Said
  /** In place of the text about the newsroom, when nobody has written it in this language. */
  noAboutYet: Said
}

export const listPageWords: ListPageWords = {
  trail: { fr: 'Rubriques parentes', en: 'Parent sections' },
  subsections: { fr: 'Sous-rubriques', en: 'Subsections' },
  alsoKnownAs: { fr: 'On dit aussi :', en: 'Also known as:' },
  articlesOn: {
    fr: topic => `Tous les articles sur le sujet « ${topic} »`,
    en: topic => `All articles on “${topic}”`,
  },
  articlesBy: {
    fr: author => `Tous les articles signés ${author}`,
    en: author => `All articles by ${author}`,
  },
  about: { fr: 'À propos', en: 'About us' },
  noAboutYet: {
    fr: 'La rédaction n’a pas encore écrit cette page.',
    en: 'The newsroom has not written this page yet.',
  },
}
