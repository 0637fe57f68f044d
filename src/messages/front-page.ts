import type { Said, SaidOf } from './said.ts'

type FrontPageWords = {
  /** Above the newest headlines, in order of time. */
  latest: Said
  /** Says in which zone the times of the list are. */
  timesIn: SaidOf<[zone: string]>
  /** When the newest article was published; a day follows. */
  editionOf: SaidOf<[day: string]>
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
  olderArticles: { fr: 'Articles plus anciens', en: 'Older articles' },
  nothingYet: { fr: 'Rien n’est encore publié', en: 'Nothing has been published yet' },
  nothingYetWhy: {
    fr: 'Les articles paraîtront ici dès leur publication.',
    en: 'Articles will appear here as soon as they are published.',
  },
}
