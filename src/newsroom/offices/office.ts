import type { Language } from '../values/language.ts'
import type { Day, PartialDate } from './partial-date.ts'

/** A country, a region or an international body: what an office belongs to. */
export type Organisation = {
  key: string
  wikidata: string | null
  names: Record<Language, OrganisationNames>
}

/** Names carry their article (« la France », « Israël », "the United States"), from which « de la France » follows. */
type OrganisationNames = {
  name: string
  aliases: readonly string[]
  adjectives: readonly string[]
}

/** An office that people hold one after the other (`one`) or side by side (`several`). */
export type Office = {
  key: string
  organisation: Organisation
  names: Record<Language, OfficeNames>
  holders: 'one' | 'several'
  wikidata: string | null
  /** The last day the register vouches for: after it, it knows nothing. */
  horizon: Day
}

/** A title in its two genders, then the other ways to say it, and those that need no country (« locataire de l’Élysée »). */
export type OfficeNames = {
  masculine: string
  feminine: string
  others: readonly string[]
  standsAlone: boolean
}

export type Person = {
  /** As the French press writes it, and the English too unless `englishName` says otherwise. */
  name: string
  /** Vladimir Putin, where French has Vladimir Poutine. */
  englishName: string | null
  /** Other spellings: Zelenskyy, Zelenskiy. */
  variants: readonly string[]
  wikidata: string | null
  /** The day of birth, where it is known and tells homonyms apart. */
  born: Day | null
}

/** Who held an office, from when to when. `end: null` means still in office at the office’s horizon. */
export type Term = {
  office: string
  person: Person
  start: PartialDate
  end: PartialDate | null
  acting: boolean
  source: TermSource
  checked: Day
}

/** Where a term comes from: an export or import, a page that says so, or the hand of whoever keeps the register. */
export type TermSource =
  | { kind: 'wikidata'; id: string | null }
  | { kind: 'popolo' }
  | { kind: 'repertoire-des-elus' }
  | { kind: 'page'; url: string }
  | { kind: 'by-hand' }
