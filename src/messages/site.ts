import type { Language } from '../newsroom/values/language.ts'

type SiteWords = {
  /** The link that jumps over the masthead, for keyboards and screen readers. */
  skipToContent: string
  sections: string
  otherLanguage: string
  about: string
  rss: string
  madeWith: string
  languageName: string
  trail: string
  home: string
  by: string
  published: string
  updated: string
  minutesToRead: (minutes: number) => string
  photo: string
  topics: string
  corrected: string
  corrections: (count: number) => string
  /** Read also: the heading over related articles. */
  related: string
  alsoIn: (languageName: string) => string
  source: string
  share: string
  shareByMail: string
  onOtherSite: (provider: string) => string
  latest: string
  older: string
  backToNewest: string
  noArticles: string
  noArticlesYet: string
  subsections: string
  articlesOn: (topic: string) => string
  articlesBy: (author: string) => string
  alsoCalled: string
  notFoundTitle: string
  notFoundText: string
  withdrawnTitle: string
  withdrawnText: (headline: string, day: string) => string
  failureTitle: string
  failureText: string
  unavailableTitle: string
  unavailableText: string
  toFrontPage: string
  noAboutYet: string
}

/** Every word of the reader pages. */
export const siteWords: Record<Language, SiteWords> = {
  fr: {
    skipToContent: 'Aller au contenu',
    sections: 'Rubriques',
    otherLanguage: 'Read in English',
    about: 'À propos',
    rss: 'Flux RSS',
    madeWith: 'Publié avec Dixit',
    languageName: 'français',
    trail: 'Vous êtes ici',
    home: 'Accueil',
    by: 'Par',
    published: 'Publié le',
    updated: 'Mis à jour le',
    minutesToRead: minutes => `${minutes} min de lecture`,
    photo: 'Image :',
    topics: 'Sujets',
    corrected: 'Cet article a été corrigé.',
    corrections: count => (count > 1 ? 'Corrections' : 'Correction'),
    related: 'À lire aussi',
    alsoIn: languageName => `Aussi en ${languageName} :`,
    source: 'D’après',
    share: 'Partager',
    shareByMail: 'Courriel',
    onOtherSite: provider => `Sur ${provider}`,
    latest: 'Dernières nouvelles',
    older: 'Articles plus anciens',
    backToNewest: 'Revenir aux plus récents',
    noArticles: 'Aucun article plus ancien.',
    noArticlesYet: 'Aucun article pour le moment.',
    subsections: 'Sous-rubriques',
    articlesOn: topic => `Articles sur le sujet « ${topic} »`,
    articlesBy: author => `Articles signés ${author}`,
    alsoCalled: 'Aussi appelé :',
    notFoundTitle: 'Cette page n’existe pas',
    notFoundText: 'L’adresse est peut-être incomplète, ou la page a changé de place.',
    withdrawnTitle: 'Article retiré',
    withdrawnText: (headline, day) =>
      `L’article « ${headline} » a été retiré par la rédaction le ${day}.`,
    failureTitle: 'Quelque chose n’a pas fonctionné',
    failureText: 'L’erreur vient de nous et a été notée. Réessayez dans un instant.',
    unavailableTitle: 'Un instant, s’il vous plaît',
    unavailableText:
      'La rédaction est momentanément injoignable. Cette page reviendra d’elle-même : réessayez dans un instant.',
    toFrontPage: 'Aller à la une',
    noAboutYet: 'La rédaction n’a pas encore écrit cette page.',
  },
  en: {
    skipToContent: 'Skip to content',
    sections: 'Sections',
    otherLanguage: 'Lire en français',
    about: 'About',
    rss: 'RSS feed',
    madeWith: 'Published with Dixit',
    languageName: 'English',
    trail: 'You are here',
    home: 'Home',
    by: 'By',
    published: 'Published',
    updated: 'Updated',
    minutesToRead: minutes => `${minutes} min read`,
    photo: 'Image:',
    topics: 'Topics',
    corrected: 'This article has been corrected.',
    corrections: count => (count > 1 ? 'Corrections' : 'Correction'),
    related: 'Read also',
    alsoIn: languageName => `Also in ${languageName}:`,
    source: 'From',
    share: 'Share',
    shareByMail: 'E-mail',
    onOtherSite: provider => `On ${provider}`,
    latest: 'Latest news',
    older: 'Older articles',
    backToNewest: 'Back to the newest',
    noArticles: 'No older articles.',
    noArticlesYet: 'No articles yet.',
    subsections: 'Sub-sections',
    articlesOn: topic => `Articles on “${topic}”`,
    articlesBy: author => `Articles by ${author}`,
    alsoCalled: 'Also called:',
    notFoundTitle: 'There is no such page',
    notFoundText: 'The address may be incomplete, or the page has moved.',
    withdrawnTitle: 'Article withdrawn',
    withdrawnText: (headline, day) =>
      `The article “${headline}” was withdrawn by the newsroom on ${day}.`,
    failureTitle: 'Something went wrong',
    failureText: 'The fault is ours and has been noted. Please try again in a moment.',
    unavailableTitle: 'One moment, please',
    unavailableText:
      'The newsroom cannot be reached just now. This page will come back by itself: please try again in a moment.',
    toFrontPage: 'Go to the front page',
    noAboutYet: 'The newsroom has not written this page yet.',
  },
}

/** The other language’s name for each language, as an edition’s link says it. */
export const languageNames: Record<Language, Record<Language, string>> = {
  fr: { fr: 'français', en: 'anglais' },
  en: { fr: 'French', en: 'English' },
}
