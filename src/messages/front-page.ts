import type { Said, SaidOf } from './said.ts'

type FrontPageWords = {
  /** Above the newest headlines, in order of time. */
  latest: Said
  /** Says in which zone the times of the list are. */
  timesIn: SaidOf<[zone: string]>
  /** When the newest article was published; a day follows. */
  editionOf: SaidOf<[day: string]>
  /** Leads to all the articles of a section; its name is in the heading beside. */
  wholeSection: SaidOf<[section: string]>
  /** The title of the front page's following pages. */
  olderArticles: Said
  /** Before anything was published. */
  nothingYet: Said
  nothingYetWhy: Said
}

export const frontPageWords: FrontPageWords = {
  latest: { fr: 'Le fil', en: 'Latest' },
  timesIn: { fr: zone => `Heures indiquées en ${zone}`, en: zone => `All times are ${zone}` },
  editionOf: { fr: day => `Édition du ${day}`, en: day => `Edition of ${day}` },
  wholeSection: { fr: section => `Tout « ${section} »`, en: section => `All of ${section}` },
  olderArticles: { fr: 'Articles plus anciens', en: 'Older articles' },
  nothingYet: { fr: 'Rien n’est encore publié', en: 'Nothing has been published yet' },
  nothingYetWhy: {
    fr: 'Les articles paraîtront ici dès leur publication.',
    en: 'Articles will appear here as soon as they are published.',
  },
}
