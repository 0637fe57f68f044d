import type { Language } from '../../../values/language.ts'

export const hints: Record<Language, string> = {
  fr: 'Reprenez chaque nombre à sa source : l’un d’eux au moins est faux.',
  en: 'Take each number from its source again: at least one of them is wrong.',
}

/** « 1 250,5 », « 3,2 milliards », “45%”. */
export function tellNumber(value: number, language: Language, percent = false): string {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB'
  const size =
    Math.abs(value) >= 1_000_000 ? ({ notation: 'compact', compactDisplay: 'long' } as const) : {}
  const written = new Intl.NumberFormat(locale, {
    ...size,
    maximumFractionDigits: percent ? 1 : 2,
  }).format(value)
  if (!percent) return written
  return language === 'fr' ? `${written}\u00a0%` : `${written}%`
}
