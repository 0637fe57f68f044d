import type { Language } from '../values/language.ts'
import { earliestDay, type PartialDate } from './partial-date.ts'

/** « 1er octobre 2024 », « octobre 2024 », « 2024 », as precisely as it is known; null when it is not. */
export function tellDate(date: PartialDate, language: Language): string | null {
  switch (date.precision) {
    case 'day':
      return write(date, { language, parts: { day: 'numeric', month: 'long', year: 'numeric' } })
    case 'month':
      return write(date, { language, parts: { month: 'long', year: 'numeric' } })
    case 'year':
      return date.date
    case 'unknown':
      return null
  }
}

function write(
  date: PartialDate,
  { language, parts }: { language: Language; parts: Intl.DateTimeFormatOptions },
): string {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB'
  const text = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(
    Date.parse(earliestDay(date)),
  )
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text
}
