import type { Said, SaidOf } from './said.ts'

/** Pages that say why there is nothing to read, and where to go from there. */
type NoticeWords = {
  notFound: Said
  notFoundWhy: Said
  withdrawn: Said
  /** The article itself, its headline included, is no longer shown. */
  withdrawnWhen: SaidOf<[day: string]>
  toFront: Said
  /** Above a short list of the newest articles. */
  newest: Said
  failure: Said
  failureWhy: Said
  unavailable: Said
  unavailableWhy: Said
}

export const noticeWords: NoticeWords = {
  notFound: { fr: 'Cette page n’existe pas', en: 'There is no such page' },
  notFoundWhy: {
    fr: 'L’adresse est peut-être mal recopiée, ou la page a changé de place.',
    en: 'The address may have been mistyped, or the page may have moved.',
  },
  withdrawn: { fr: 'Cet article a été retiré', en: 'This article has been withdrawn' },
  withdrawnWhen: {
    fr: day => `La rédaction l’a retiré le ${day}.`,
    en: day => `The newsroom withdrew it on ${day}.`,
  },
  toFront: { fr: 'Aller à la une', en: 'Go to the front page' },
  newest: { fr: 'Les derniers articles', en: 'The latest articles' },
  failure: { fr: 'Cette page n’a pas pu être préparée', en: 'This page could not be prepared' },
  failureWhy: {
    fr: 'Une erreur s’est produite de notre côté. Elle est notée dans notre journal. Réessayez dans un instant.',
    en: 'Something went wrong on our side, and is noted in our log. Please try again in a moment.',
  },
  unavailable: {
    fr: 'Cette page n’est pas disponible pour le moment',
    en: 'This page is not available just now',
  },
  unavailableWhy: {
    fr: 'La base de données de la rédaction ne répond pas. Dixit essaie de la joindre à nouveau. Réessayez dans quelques instants.',
    en: 'The newsroom’s database does not answer. Dixit keeps trying to reach it. Please try again in a moment.',
  },
}
