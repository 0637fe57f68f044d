import { occasionWords } from '../../../messages/occasions.ts'
import { statementWords } from '../../../messages/statements.ts'
import type { PublicStatement } from '../../../newsroom/statements/index.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { type Clock, clockFor } from '../../time/moment.ts'
import type { Day } from './statement-view.ts'

/** The days of a statement are calendar days, the same in every zone. */
const zoneOfDays = 'UTC'

/** When it was said, as precisely as the article says. */
export function occasionDay(statement: PublicStatement, page: Language, clock: Clock): Day {
  const { when } = statement.occasion
  if (when === null) {
    const { words } = clock.day(statement.article.publishedAt)
    return { words: statementWords.articleOf[page](words), machine: null, isGiven: false }
  }
  const lastMonth = partsOf(when.to, page).month
  const words = occasionWords[when.precision][page]({ ...partsOf(when.from, page), lastMonth })
  switch (when.precision) {
    case 'day':
      return { words, machine: when.from, isGiven: true }
    case 'month':
      return { words, machine: when.from.slice(0, 'YYYY-MM'.length), isGiven: true }
    case 'year':
      return { words, machine: when.from.slice(0, 'YYYY'.length), isGiven: true }
    case 'week':
    case 'weekend':
    case 'quarter':
    case 'half-year':
    case 'season':
    case 'decade':
      return { words, machine: null, isGiven: true }
  }
}

/** A day of the calendar, YYYY-MM-DD: « 28 octobre 2024 », « octobre 2024 », « 2024 ». */
export function partsOf(day: string, page: Language): { day: string; month: string; year: string } {
  const words = clockFor(page, zoneOfDays).day(new Date(`${day}T00:00:00Z`)).words
  const [, month = words] = words.match(/^\S+?\u00A0(.+)$/) ?? []
  return { day: words, month, year: String(Number(day.slice(0, 'YYYY'.length))) }
}
