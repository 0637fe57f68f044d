import { numberIn } from '../../messages/counted.ts'
import { boundedWords } from '../../messages/series-pages.ts'
import type { SeriesPoint } from '../../newsroom/series/index.ts'
import type { Language } from '../../newsroom/values/language.ts'

/** A figure as we say it: « plus de 600 000 », “between 10% and 12%”. */
export function figureWords(
  { value, high, bound }: Pick<SeriesPoint, 'value' | 'high' | 'bound'>,
  unit: string | null,
  language: Language,
): string {
  const said = (number: number) => numberWithUnit(number, unit, language)
  return boundedWords[bound][language](said(value), said(high ?? value))
}

function numberWithUnit(number: number, unit: string | null, language: Language): string {
  const words = numberIn(language, number)
  if (unit === null) return words
  return unit === '%' && language === 'en' ? `${words}%` : `${words}\u00A0${unit}`
}
