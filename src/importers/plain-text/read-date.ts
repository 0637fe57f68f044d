import type { Language } from '../../newsroom/values/language.ts'
import { plainly } from './words/key-of.ts'
import { words } from './words/words.ts'

/** A day `YYYY-MM-DD`, or a moment `YYYY-MM-DDTHH:MM` on the newsroom's own clock (with `Z` when the text says UTC). */
export type FoundDate = {
  day: string
  moment: string
  start: number
  end: number
  /** The day and month could be the other way round. */
  isAmbiguous: boolean
}

const monthNames = [...words.dates.months.keys()].toSorted((a, b) => b.length - a.length).join('|')
const dayFirst = new RegExp(
  `(?<![\\p{L}\\d])(?<day>\\d{1,2})(?:er|st|nd|rd|th)?(?: of)? (?<month>${monthNames})\\b\\.?,? (?<year>\\d{4})(?!\\d)`,
  'gu',
)
const monthFirst = new RegExp(
  `(?<!\\p{L})(?<month>${monthNames})\\b\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})(?!\\d)`,
  'gu',
)
const iso = /(?<!\d)(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?!\d)/g
const slashed =
  /(?<![\d/.])(?<day>\d{1,2})(?<mark>[/.])(?<month>\d{1,2})\k<mark>(?<year>\d{4})(?![\d/])/g
const clock =
  /^(?:t|,? ?(?:(?:à|a|at) )?(?:[-–—|] ?)?)(?<hour>\d{1,2}) ?(?:h|:|\.)(?: ?(?<minute>\d\d))?(?::\d\d)?(?: ?(?<half>am|pm|a\.m\.|p\.m\.))?(?: ?\(?(?<zone>utc|gmt|z)\b\)?)?(?![\d\p{L}])/u
const bareHour = /^,? ?(?:at )?(?<hour>\d{1,2}) ?(?<half>am|pm|a\.m\.|p\.m\.)(?!\p{L})/u

/** Every date with its year in a short line, with the time of day that follows it. */
export function findDates(text: string, language: Language): FoundDate[] {
  const plain = plainly(text)
  return [dayFirst, monthFirst, iso, slashed]
    .flatMap(pattern => [...plain.matchAll(pattern)])
    .flatMap(match => dateOf(match, plain, language))
    .toSorted((one, other) => one.start - other.start)
}

function dateOf(match: RegExpExecArray, plain: string, language: Language): FoundDate[] {
  const numbers = numbersOf(match)
  const isNumeric = match.groups?.mark !== undefined
  const mustSwap = isNumeric && language === 'en' && numbers.month > 12
  const { year } = numbers
  const [day, month] = mustSwap ? [numbers.month, numbers.day] : [numbers.day, numbers.month]
  if (!isDay(year, month, day)) return []
  const iso = `${year}-${two(month)}-${two(day)}`
  const end = match.index + match[0].length
  const time = readTime(plain.slice(end, end + 40))
  return [
    {
      day: iso,
      moment: time ? `${iso}T${time.text}` : iso,
      start: match.index,
      end: end + (time?.length ?? 0),
      isAmbiguous: isNumeric && language === 'en' && day <= 12 && day !== month && !mustSwap,
    },
  ]
}

function numbersOf({ groups }: RegExpExecArray): { day: number; month: number; year: number } {
  const month = groups?.month ?? ''
  return {
    day: Number(groups?.day),
    month: words.dates.months.get(month) ?? Number(month),
    year: Number(groups?.year),
  }
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1600 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function readTime(after: string): { text: string; length: number } | null {
  const match = clock.exec(after) ?? bareHour.exec(after)
  if (!match) return null
  const { hour = '', minute = '0', half, zone } = match.groups ?? {}
  const hours = onTwentyFour(Number(hour), half)
  if (hours > 23 || Number(minute) > 59) return null
  const text = `${two(hours)}:${two(Number(minute))}${zone === undefined ? '' : 'Z'}`
  return { text, length: match[0].length }
}

function onTwentyFour(hour: number, half: string | undefined): number {
  if (half === undefined) return hour
  return (hour % 12) + (half.startsWith('p') ? 12 : 0)
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
