import type { Check } from './check.ts'
import { type CheckSettings, shippedSettings, weigh } from './check-settings.ts'
import { checks } from './checks.ts'
import type { Finding } from './finding.ts'
import { type Draft, readManuscript } from './manuscript.ts'

export type WayOfChecking = {
  readonly settings?: CheckSettings
  /** Checks that a newsroom wrote for itself; they are looked at after ours. */
  readonly ownChecks?: readonly Check[]
}

/**
 * Everything the checks have to say about a draft, in the order of the text, as the newsroom set them. Pure: the same
 * draft gives the same findings.
 */
export function checkText(draft: Draft, way: WayOfChecking = {}): readonly Finding[] {
  const { settings = shippedSettings, ownChecks = [] } = way
  const manuscript = readManuscript({
    ...draft,
    houseTerms: [...settings.houseTerms, ...draft.houseTerms].filter(
      ({ language = draft.language }) => language === draft.language,
    ),
    locale: draft.locale ?? settings.locales[draft.language],
  })
  return [...checks, ...ownChecks]
    .filter(({ code }) => !settings.off.includes(code))
    .flatMap(({ code, look }) => look(manuscript).map(remark => ({ code, ...remark })))
    .map(finding => weigh(finding, settings))
    .toSorted((one, other) => one.start - other.start || one.end - other.end)
}
