import type { Language } from '../../../values/language.ts'
import { type Locale, languageOf, usualLocale } from '../../../values/locale.ts'
import type { Check, Remark } from '../../check.ts'
import {
  mendTypography,
  type TypographyGroup,
  type TypographyRule,
  typographyGroups,
} from './index.ts'

const words = {
  fr: {
    message: (about: string, faults: string) => `${about} : ${faults}.`,
    fix: (count: number) => (count === 1 ? 'Corriger' : `Corriger aux ${count} endroits`),
  },
  en: {
    message: (about: string, faults: string) => `${about}: ${faults}.`,
    fix: (count: number) => (count === 1 ? 'Mend' : `Mend in ${count} places`),
  },
} as const

/** Spaces, quotation marks and apostrophes in one note, accents in another, ordinals in a third: each mended everywhere in one go. */
export const typography: Check = {
  code: 'typography',
  look: ({ text, language, locale }) =>
    typographyGroups(localeFor(language, locale)).flatMap(group => lookFor(text, group, language)),
}

function localeFor(language: Language, locale: Locale | undefined): Locale {
  return locale && languageOf(locale) === language ? locale : usualLocale[language]
}

function lookFor(text: string, { about, rules }: TypographyGroup, language: Language): Remark[] {
  const { edits, counts } = mendTypography(text, rules)
  const [first] = edits
  if (!first) return []
  const say = words[language]
  const faults = sumByFault(counts).map(([fault, count]) =>
    count > 1 ? `${fault} (${count})` : fault,
  )
  const fix = { title: say.fix(edits.length), edits }
  const message = say.message(about, faults.join(', '))
  return [{ start: first.start, end: first.end, severity: 'note', message, fix }]
}

/** The most frequent first; two rules may name one fault (« espace du guillemet », before and after). */
function sumByFault(counts: ReadonlyMap<TypographyRule, number>): [string, number][] {
  const sums = new Map<string, number>()
  for (const [{ says }, count] of counts) sums.set(says, (sums.get(says) ?? 0) + count)
  return [...sums].toSorted(([, one], [, other]) => other - one)
}
