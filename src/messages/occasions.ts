import type { Precision } from '../reading/index.ts'
import type { SaidOf } from './said.ts'

/** A day, week, weekend, month or year in which something was said; `day`, `month` and `year` are its beginning. */
export const occasionWords: Record<
  Precision,
  SaidOf<[day: string, month: string, year: string]>
> = {
  day: { fr: day => day, en: day => day },
  week: { fr: day => `semaine du ${day}`, en: day => `week of ${day}` },
  weekend: { fr: day => `week-end du ${day}`, en: day => `weekend of ${day}` },
  month: { fr: (_, month) => month, en: (_, month) => month },
  year: { fr: (_day, _month, year) => year, en: (_day, _month, year) => year },
}
