import type { Said, SaidOf } from './said.ts'

type SiteFrameWords = {
  /** The first link of a page, for readers who use a keyboard. */
  skipToContent: Said
  /** Names the list of sections, for screen readers. */
  sections: Said
  /** Names the links to the same page in other languages, for screen readers. */
  languages: Said
  /** Each language by its own name. */
  ownName: Said
  /** Names the links at the foot of the page, for screen readers. */
  usefulLinks: Said
  about: Said
  /** Leads to the register of offices: who holds which, since when. */
  offices: Said
  /** Leads to the figures that are followed over time. */
  figures: Said
  /** The link to the list of the newest articles that other programs read. */
  feed: Said
  /** After the page's own title, in the browser's tab. */
  titleWithNewsroom: SaidOf<[title: string, newsroom: string]>
  feedOf: SaidOf<[newsroom: string]>
  home: Said
}

export const siteFrameWords: SiteFrameWords = {
  skipToContent: { fr: 'Aller au contenu', en: 'Skip to the content' },
  sections: { fr: 'Rubriques', en: 'Sections' },
  languages: { fr: 'Autres langues', en: 'Other languages' },
  ownName: { fr: 'Français', en: 'English' },
  usefulLinks: { fr: 'Liens utiles', en: 'Useful links' },
  about: { fr: 'À propos', en: 'About us' },
  offices: { fr: 'Qui exerce quelle fonction', en: 'Who holds which office' },
  figures: { fr: 'Les chiffres, source par source', en: 'Figures, source by source' },
  feed: { fr: 'Flux RSS', en: 'RSS feed' },
  titleWithNewsroom: {
    fr: (title, newsroom) => `${title} – ${newsroom}`,
    en: (title, newsroom) => `${title} – ${newsroom}`,
  },
  feedOf: {
    fr: newsroom => `${newsroom} : derniers articles`,
    en: newsroom => `${newsroom}: latest articles`,
  },
  home: { fr: 'Accueil', en: 'Home' },
}
