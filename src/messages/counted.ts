import type { Language } from '../newsroom/values/language.ts'

const rules = { fr: new Intl.PluralRules('fr'), en: new Intl.PluralRules('en-GB') }
const numbers = { fr: new Intl.NumberFormat('fr'), en: new Intl.NumberFormat('en-GB') }

/** A number as its language groups it: « 12 500 », “12,500”. */
export function numberIn(language: Language, value: number): string {
  return numbers[language].format(value)
}

/** The number with its noun: zero and one are singular in French, only one is in English. */
export function counted(
  language: Language,
  count: number,
  noun: { one: string; other: string },
): string {
  const form = rules[language].select(count) === 'one' ? noun.one : noun.other
  return `${numberIn(language, count)}\u00A0${form}`
}
