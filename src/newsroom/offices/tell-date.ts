import type { Language } from '../values/language.ts'
import { earliestDay, type PartialDate } from './partial-date.ts'

/** « 1er octobre 2024 », « octobre 2024 », « 2024 », as precisely as it is known; null when it is not. */
export function tellDate(date: PartialDate, language: Language): string | null {
  switch (date.precision) {
    case 'day':
      return write(date, { language, format: formats[language].day() })
    case 'month':
      return write(date, { language, format: formats[language].month() })
    case 'year':
      return date.date
    case 'unknown':
      return null
  }
}

function write(
  date: PartialDate,
  { language, format }: { language: Language; format: Intl.DateTimeFormat },
): string {
  const text = format.format(Date.parse(earliestDay(date)))
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text
}

/** A format is costly to make: each is made once, when first asked for. */
const formats = { fr: formatsOf('fr-FR'), en: formatsOf('en-GB') }

function formatsOf(locale: string) {
  return {
    day: makeOnce(locale, { day: 'numeric', month: 'long', year: 'numeric' }),
    month: makeOnce(locale, { month: 'long', year: 'numeric' }),
  }
}

function makeOnce(locale: string, parts: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
  let made: Intl.DateTimeFormat | undefined
  return () => {
    made ??= new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' })
    return made
  }
}
