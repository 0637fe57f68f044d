import type { Day } from '../../../offices/index.ts'
import type { Language } from '../../../values/language.ts'
import type { Check, Remark } from '../../check.ts'
import { isQuoted } from '../../evidence/is-quoted.ts'
import { tellDay } from '../../evidence/tell-term.ts'
import type { Edit } from '../../finding.ts'
import type { Manuscript } from '../../manuscript.ts'
import lexicon from '../../words/stale.json' with { type: 'json' }

const words = {
  fr: {
    message: (written: string, { meant, first, again }: Dates) =>
      `« ${written} » désignait le ${meant} quand l’article a paru, le ${first} ; il ${again}.`,
    redated: (day: string) => `est maintenant daté du ${day}`,
    republished: (day: string) => `reparaît le ${day}`,
    hint: 'Écrivez la date, ou récrivez la phrase si le fait est nouveau.',
    fix: (put: string) => `Écrire « ${put} »`,
  },
  en: {
    message: (written: string, { meant, first, again }: Dates) =>
      `“${written}” meant ${meant} when the article came out, on ${first}; it ${again}.`,
    redated: (day: string) => `is now dated ${day}`,
    republished: (day: string) => `comes out again on ${day}`,
    hint: 'Write the date, or write the sentence again if the fact is new.',
    fix: (put: string) => `Write “${put}”`,
  },
} as const

type Dates = { readonly meant: string; readonly first: string; readonly again: string }

/** « aujourd’hui », "tonight" in an article that first came out before the date it now bears, or is to come out again. */
export const stale: Check = {
  code: 'stale',
  look(manuscript) {
    const { text, language, article } = manuscript
    const first = article?.firstPublished
    const again = first && findLaterDay(manuscript, first)
    if (!first || !again) return []
    const told = new Map<number, Dates>()
    return [...text.matchAll(dayWords[language])].flatMap(({ 0: written, index }) => {
      const span = { start: index, end: index + written.length }
      if (!meansADay(text, span, language) || isQuoted(text, span)) return []
      const plain = written.toLowerCase().replace("'", '’')
      const day = lexicon[language].days.find(one => one.written === plain)
      if (!day) return []
      const dates = told.get(day.days) ?? tellDates(day.days, { first, again }, language)
      told.set(day.days, dates)
      const put = day.dated?.replace('{date}', dates.meant) ?? null
      return [remark(manuscript, { ...span, written }, { dates, put })]
    })
  },
}

/** How the article is dated after the day it first came out: by itself, or by coming out again. */
function findLaterDay({ date, article, language }: Manuscript, first: Day): string | null {
  const say = words[language]
  if (date && date > first) return say.redated(tellDay(date, language))
  const again = article?.republishedOn
  return again && again > first ? say.republished(tellDay(again, language)) : null
}

const dayWords = { fr: findWords('fr'), en: findWords('en') }
const datedAlready =
  /^,? ?\(?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day),? )?(?:le )?(?:\d{1,2}(?:er|st|nd|rd|th)? \p{L}{3,}|\p{Lu}\p{L}+ \d{1,2}\b)/iu

function findWords(language: Language): RegExp {
  const written = lexicon[language].days.map(day => day.written.replace('’', "['’]"))
  const longestFirst = written.toSorted((one, other) => other.length - one.length).join('|')
  return new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${longestFirst})(?![\p{L}\p{N}-])`, 'giu')
}

const beside = { fr: findNeighbours('fr'), en: findNeighbours('en') }

function findNeighbours(language: Language) {
  const { agesBefore, agesAfter, events } = lexicon[language]
  return {
    agesBefore: new RegExp(String.raw`(?<!\p{L})(?:${agesBefore}) $`, 'iu'),
    agesAfter: new RegExp(String.raw`^,? (?:${agesAfter})(?!\p{L})`, 'iu'),
    eventBefore: new RegExp(`(?:${events})s? (?:de |d[’'])$`, 'iu'),
    eventAfter: new RegExp(String.raw`^['’]s (?:\p{L}+ )?(?:${events})(?!\p{L})`, 'iu'),
  }
}

/** Not « les jeunes d’aujourd’hui », "today’s teenagers", a title such as “USA Today”, or words that give their date. */
function meansADay(
  text: string,
  { start, end }: { start: number; end: number },
  language: Language,
): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 40)
  const { agesBefore, agesAfter, eventBefore, eventAfter } = beside[language]
  if (datedAlready.test(after) || agesBefore.test(before) || agesAfter.test(after)) return false
  if (/^\p{Lu}/u.test(text.slice(start)) && /[\p{L},] $/u.test(before)) return false
  if (/(?:^|[\s’'])(?:de |d[’'])$/i.test(before)) return eventBefore.test(before)
  return !/^['’]s\b/.test(after) || eventAfter.test(after)
}

type Written = { readonly start: number; readonly end: number; readonly written: string }

function tellDates(
  days: number,
  { first, again }: { first: Day; again: string },
  language: Language,
): Dates {
  return {
    meant: tellDay(awayFrom(first, days), language),
    first: tellDay(first, language),
    again,
  }
}

function remark(
  { text, language }: Manuscript,
  found: Written,
  { dates, put }: { dates: Dates; put: string | null },
): Remark {
  const say = words[language]
  const edit = put ? writeDate(text, found, { put, language }) : null
  return {
    start: found.start,
    end: found.end,
    severity: 'warn',
    message: say.message(found.written, dates),
    hint: say.hint,
    ...(edit && { fix: { title: say.fix(edit.text), edits: [edit] } }),
  }
}

/** « jusqu’à demain » becomes « jusqu’au 29 octobre », "until tomorrow" loses its "on"; null where the phrase must be written anew. */
function writeDate(
  text: string,
  { start, end, written }: Written,
  { put, language }: { put: string; language: Language },
): Edit | null {
  const before = text.slice(Math.max(0, start - 12), start)
  if (/^['’]s\b/.test(text.slice(end)) || /(?:earlier|later|plus tôt|plus tard) $/i.test(before))
    return null
  const link = language === 'fr' ? /(?:à |de |d[’'])$/i.exec(before)?.[0] : undefined
  if (link)
    return {
      start: start - link.length,
      end,
      text: put.replace(/^le /, link.startsWith('à') ? 'au ' : 'du '),
    }
  const isGoverned = /\b(?:until|till|by|from|since|before|after|for|through|between) $/i.test(
    before,
  )
  const dated = isGoverned ? put.replace(/^on /, '') : put
  const isCapital = /^\p{Lu}/u.test(written)
  return {
    start,
    end,
    text: isCapital ? dated.charAt(0).toUpperCase() + dated.slice(1) : dated,
  }
}

const millisecondsInADay = 86_400_000

function awayFrom(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * millisecondsInADay).toISOString().slice(0, 10)
}
