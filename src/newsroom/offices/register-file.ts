/** The shapes of the JSON files in register/, as an editor writes them. */

/** « président/présidente »: the two genders of a title, or one for both. */
type Title = string

export type OrganisationsFile = Record<
  string,
  {
    wikidata: string | null
    fr: string[]
    frAdjectives: string[]
    en: string[]
    enAdjectives: string[]
  }
>

/** Titles by the second half of an office’s key; the first title is the one printed. */
export type RolesFile = Record<
  string,
  { fr: Title[]; en: Title[]; standsAlone?: boolean; holders?: 'several' }
>

/** By name as written in the terms: the English name where it differs, and other spellings in either language. */
export type PeopleFile = Record<string, { english?: string; also?: string[] }>

export type OfficesFile = {
  source: 'wikidata' | 'by-hand'
  checked: string
  offices: Record<string, OfficeEntry>
}

/** An office « france/prime-minister »: its own names only where roles.json lacks the role; each term « start end id name ». */
export type OfficeEntry = {
  horizon: string
  wikidata?: string
  names?: { fr: Title[]; en: Title[] }
  also?: { fr?: Title[]; en?: Title[] }
  standsAlone?: boolean
  holders?: 'several'
  replacesExport?: boolean
  terms: string[]
}
