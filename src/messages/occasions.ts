import type { Precision } from '../reading/index.ts'
import type { SaidOf } from './said.ts'

type Days = { day: string; month: string; year: string; lastMonth: string }

const months: SaidOf<[days: Days]> = {
  fr: ({ month, lastMonth }) => `de ${month} à ${lastMonth}`,
  en: ({ month, lastMonth }) => `${month} to ${lastMonth}`,
}

/** The time in which something was said: `day`, `month` and `year` are its beginning, `lastMonth` its end. */
export const occasionWords: Record<Precision, SaidOf<[days: Days]>> = {
  day: { fr: ({ day }) => day, en: ({ day }) => day },
  week: { fr: ({ day }) => `semaine du ${day}`, en: ({ day }) => `week of ${day}` },
  weekend: { fr: ({ day }) => `week-end du ${day}`, en: ({ day }) => `weekend of ${day}` },
  month: { fr: ({ month }) => month, en: ({ month }) => month },
  quarter: months,
  'half-year': months,
  season: months,
  year: { fr: ({ year }) => year, en: ({ year }) => year },
  decade: { fr: ({ year }) => `années ${year}`, en: ({ year }) => `the ${year}s` },
}
