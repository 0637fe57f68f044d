import type { Locale } from '../../../values/locale.ts'
import { englishRules } from './english-rules.ts'
import { frenchRules } from './french-rules.ts'
import type { TypographyGroup } from './rule.ts'

export { mendTypography } from './mend-typography.ts'
export type { TypographyGroup, TypographyRule } from './rule.ts'

const groups: Record<Locale, readonly TypographyGroup[]> = {
  'fr-FR': frenchRules('fr-FR'),
  'fr-CH': frenchRules('fr-CH'),
  'fr-CA': frenchRules('fr-CA'),
  'en-GB': englishRules('en-GB'),
  'en-US': englishRules('en-US'),
}

/** What each country’s habits find fault with, in groups that are mended together. */
export function typographyGroups(locale: Locale): readonly TypographyGroup[] {
  return groups[locale]
}
