import type { LocalWords } from '../../local-words.ts'

export type NamedLink = { name: LocalWords; href: string | null }

/** A statement as pages show it. */
export type StatementView = {
  statementId: string
  /** Its own page. */
  href: string
  /** Its words, between quotation marks only when every one is the speaker’s. */
  words: LocalWords
  /** Who said it; never empty. */
  speakers: NamedLink[]
  /** As the article has it. */
  role: NamedLink | null
  act: string
  how: string
  when: Day
  place: LocalWords | null
  event: LocalWords | null
  medium: LocalWords | null
  /** What passed the words on: « l’AFP », « un communiqué ». */
  via: LocalWords | null
  source: { name: string; href: string; archived: string | null } | null
  figures: LocalWords[]
  about: NamedLink[]
  /** What the article says of how sure it is. */
  reserves: string[]
  /** The same in lists, in a word or two, after what was done to it. */
  remarks: string[]
  article: { headline: LocalWords; href: string }
  /** What was done to it: « démentie », « contredite ». */
  disputes: string[]
  responses: ResponseGroup[]
}

/** In words, and as machines read it; null when it is no single day, month or year. */
export type Day = {
  words: string
  machine: string | null
  /** Else the day of the article stands in. */
  isGiven: boolean
}

export type ResponseGroup = {
  /** « Démentie par » */
  relation: string
  responses: ResponseView[]
}

export type ResponseView = {
  speakers: NamedLink[]
  words: LocalWords
  href: string
  when: string
  /** Where the words of the response stand; the headline is null when it is the same article. */
  article: { headline: LocalWords | null; href: string }
}
