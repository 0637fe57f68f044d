import type { Language } from '../values/language.ts'
import type { Locale } from '../values/locale.ts'
import type { Finding, Severity } from './finding.ts'
import type { HouseTerm } from './manuscript.ts'

/** How a newsroom wants to be checked; what it has not said is as shipped. */
export type CheckSettings = {
  /** The codes of the checks it does without. */
  readonly off: readonly string[]
  /** By code: how much each finding of that check weighs. */
  readonly severities: Readonly<Partial<Record<string, Severity>>>
  readonly houseTerms: readonly HouseTerm[]
  /** Which typography each language follows. */
  readonly locales: Readonly<Partial<Record<Language, Locale>>>
}

export const shippedSettings: CheckSettings = {
  off: [],
  severities: {},
  houseTerms: [],
  locales: {},
}

/** A finding as heavy as the newsroom wants it. */
export function weigh(finding: Finding, { severities }: CheckSettings): Finding {
  return { ...finding, severity: severities[finding.code] ?? finding.severity }
}
