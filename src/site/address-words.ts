import type { Language } from '../newsroom/values/language.ts'

type AddressWord =
  | 'section'
  | 'topic'
  | 'author'
  | 'about'
  | 'office'
  | 'figures'
  | 'statements'
  | 'said-about'
  | 'on-topic'

/** The words of addresses, in the language of their pages. */
export const addressWords: Record<Language, Record<AddressWord, string>> = {
  fr: {
    section: 'rubriques',
    topic: 'sujets',
    author: 'auteurs',
    about: 'a-propos',
    office: 'fonctions',
    figures: 'chiffres',
    statements: 'declarations',
    'said-about': 'qui-a-dit-quoi',
    'on-topic': 'sujet',
  },
  en: {
    section: 'sections',
    topic: 'topics',
    author: 'authors',
    about: 'about',
    office: 'offices',
    figures: 'figures',
    statements: 'statements',
    'said-about': 'who-said-what',
    'on-topic': 'topic',
  },
}
