import type { Language } from '../../../values/language.ts'
import type { Check, Remark } from '../../check.ts'
import { tellDay } from '../../evidence/tell-term.ts'
import type { Manuscript } from '../../manuscript.ts'
import { findAgeMismatches } from './age-mismatch.ts'

const weekdays = {
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const
const months = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
} as const

const patterns = {
  fr: [
    new RegExp(
      String.raw`(?:\b(?<weekday>${weekdays.fr.join('|')}),? (?:le )?)?(?<![\d.,:h])\b(?<day>\d{1,2})(?:er)? (?<month>${months.fr.join('|')})\b(?:,? (?<year>(?:1[89]|20)\d\d)(?!\d))?`,
      'giu',
    ),
  ],
  en: [
    new RegExp(
      String.raw`(?:\b(?<weekday>${weekdays.en.join('|')}),? (?:the )?)?(?<![\d.,:])\b(?<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>${months.en.join('|')})\b(?:,? (?<year>(?:1[89]|20)\d\d)(?!\d))?`,
      'gu',
    ),
    new RegExp(
      String.raw`(?:\b(?<weekday>${weekdays.en.join('|')}),? )?\b(?<month>${months.en.join('|')}) (?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d.,]*\d)(?:,? (?<year>(?:1[89]|20)\d\d)(?!\d))?`,
      'gu',
    ),
  ],
}

const words = {
  fr: {
    mismatch: (date: string, right: string, wrong: string) =>
      `Le ${date} est un ${right}, pas un ${wrong}.`,
    impossible: (date: string, last: number) =>
      `Le ${date} n’existe pas : ce mois a ${last} jours.`,
    hint: 'Corrigez le jour de la semaine, ou la date.',
    fix: (right: string) => `Écrire « ${right} »`,
  },
  en: {
    mismatch: (date: string, right: string, wrong: string) =>
      `${date} is a ${right}, not a ${wrong}.`,
    impossible: (date: string, last: number) => `There is no ${date}: that month has ${last} days.`,
    hint: 'Correct the day of the week, or the date.',
    fix: (right: string) => `Write “${right}”`,
  },
} as const

/** « lundi 27 octobre 2024 » was a Sunday; 31 April never comes; born in 1954, nobody is 62 in 2024. Without a year, only dates near the article’s are judged. */
export const weekdayMismatch: Check = {
  code: 'weekday-mismatch',
  look: manuscript => [
    ...patterns[manuscript.language]
      .flatMap(pattern => [...manuscript.text.matchAll(pattern)])
      .flatMap(found => judge(manuscript, found)),
    ...findAgeMismatches(manuscript),
  ],
}

function judge(manuscript: Manuscript, found: RegExpExecArray): Remark[] {
  const { language, date } = manuscript
  const { weekday, day = '', month = '', year } = found.groups ?? {}
  const monthIndex = months[language].indexOf(language === 'fr' ? month.toLowerCase() : month)
  const says = words[language]
  const last = lastDayOf(monthIndex, year)
  if (Number(day) > last || Number(day) === 0) {
    const start = found.index + (weekday ? found[0].indexOf(day) : 0)
    const message = says.impossible([day, month, year].filter(Boolean).join(' '), last)
    return [{ start, end: found.index + found[0].length, severity: 'warn', message }]
  }
  const time = resolve({ day: Number(day), month: monthIndex, year, articleDate: date })
  if (!weekday || time === null) return []
  const right = weekdays[language][new Date(time).getUTCDay()] ?? ''
  if (right.toLowerCase() === weekday.toLowerCase()) return []
  const written = /^\p{Lu}/u.test(weekday) ? right.charAt(0).toUpperCase() + right.slice(1) : right
  return [
    {
      start: found.index,
      end: found.index + found[0].length,
      severity: 'warn',
      message: says.mismatch(tell(time, language), right, weekday),
      hint: says.hint,
      fix: {
        title: says.fix(written),
        edits: [{ start: found.index, end: found.index + weekday.length, text: written }],
      },
    },
  ]
}

function lastDayOf(month: number, year: string | undefined): number {
  return new Date(Date.UTC(year ? Number(year) : 2024, month + 1, 0)).getUTCDate()
}

const near = 45 * 86_400_000

type Written = { day: number; month: number; year: string | undefined; articleDate: string | null }

function resolve({ day, month, year, articleDate }: Written): number | null {
  if (year) return Date.UTC(Number(year), month, day)
  if (!articleDate) return null
  const today = Date.parse(articleDate)
  const thisYear = Number(articleDate.slice(0, 4))
  const times = [-1, 0, 1].map(step => Date.UTC(thisYear + step, month, day))
  return times.find(time => Math.abs(time - today) <= near) ?? null
}

function tell(time: number, language: Language): string {
  return tellDay(new Date(time).toISOString().slice(0, 10), language)
}
