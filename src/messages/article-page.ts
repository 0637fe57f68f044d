import { counted } from './counted.ts'
import type { Said, SaidOf } from './said.ts'

type ArticlePageWords = {
  /** Names the sections above the article, for screen readers. */
  trail: Said
  /** Before the names of those who signed; a space follows. */
  by: Said
  /** A time follows, after a space. */
  published: Said
  updated: Said
  readingTime: SaidOf<[minutes: number]>
  /** At the top of a corrected article; links to the corrections below. */
  wasCorrected: Said
  corrections: SaidOf<[count: number]>
  topics: Said
  /** Before the headline of the same article in this language; said to those who read another one. */
  otherEdition: Said
  related: Said
  share: Said
  /** One of the ways to share an article. */
  byMail: Said
  /** Before the name of the site where the article was first published. */
  firstPublishedAt: Said
  /** Under something that lies on another site; the link leads there. */
  seeAt: SaidOf<[site: string]>
  /** Names a wide table that can be scrolled sideways, for screen readers. */
  table: Said
}

export const articlePageWords: ArticlePageWords = {
  trail: { fr: 'Rubrique de l’article', en: 'Section of this article' },
  by: { fr: 'Par', en: 'By' },
  published: { fr: 'Publié le', en: 'Published' },
  updated: { fr: 'mis à jour le', en: 'updated' },
  readingTime: {
    fr: minutes => `${counted('fr', minutes, { one: 'minute', other: 'minutes' })} de lecture`,
    en: minutes => `${minutes}-minute read`,
  },
  wasCorrected: { fr: 'Cet article a été corrigé', en: 'This article has been corrected' },
  corrections: {
    fr: count => (count > 1 ? 'Corrections' : 'Correction'),
    en: count => (count > 1 ? 'Corrections' : 'Correction'),
  },
  topics: { fr: 'Sujets', en: 'Topics' },
  otherEdition: { fr: 'En français :', en: 'In English:' },
  related: { fr: 'À lire aussi', en: 'Read next' },
  share: { fr: 'Partager', en: 'Share' },
  byMail: { fr: 'Courriel', en: 'Email' },
  firstPublishedAt: { fr: 'D’abord publié sur', en: 'First published at' },
  seeAt: { fr: site => `À voir sur ${site}`, en: site => `See it on ${site}` },
  table: { fr: 'Tableau', en: 'Table' },
}
