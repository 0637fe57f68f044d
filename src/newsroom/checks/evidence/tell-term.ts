import type { DateRange } from '../../../reading/index.ts'
import {
  type Day,
  earliestDay,
  latestDay,
  namePerson,
  readPartialDate,
  type Term,
  tellDate,
} from '../../offices/index.ts'
import type { Language } from '../../values/language.ts'

export function tellDay(day: Day, language: Language): string {
  return tellDate({ precision: 'day', date: day }, language) ?? day
}

/** « le 16 mars 2017 », « août 2024 », « 2016 »; else its first day and its last. */
export function tellPeriod({ from, to }: DateRange, language: Language): string {
  const whole = [from, from.slice(0, 7), from.slice(0, 4)]
    .map(readPartialDate)
    .find(date => date && earliestDay(date) === from && latestDay(date) === to)
  const told = whole && tellDate(whole, language)
  const [first, last] = [tellDay(from, language), tellDay(to, language)]
  if (language === 'en') return told ?? `the days from ${first} to ${last}`
  if (!told) return `les jours du ${first} au ${last}`
  return isDay(told) ? `le ${told}` : told
}

/** « Mark Rutte, depuis le 1er octobre 2024 (Wikidata Q57792) ». */
export function tellHolder(term: Term, language: Language): string {
  const start = tellDate(term.start, language)
  const since = start ? `, ${language === 'fr' ? depuis(start) : `since ${start}`}` : ''
  return `${namePerson(term.person, language)}${since}${tellSource(term)}`
}

/** « jusqu’au 1er octobre 2024 », "until 1 October 2024"; empty when not known. */
export function tellEnd(term: Term, language: Language): string {
  const end = term.end && tellDate(term.end, language)
  if (!end) return ''
  if (language === 'en') return `until ${end}`
  return `${isDay(end) ? 'jusqu’au' : 'jusqu’en'} ${end}`
}

/** « du 1er octobre 2014 au 1er octobre 2024 », "from … to …", as far as known. */
export function tellSpan(term: Term, language: Language): string {
  const start = tellDate(term.start, language)
  const end = term.end && tellDate(term.end, language)
  if (language === 'fr' && start && end && isDay(start) && isDay(end))
    return `du ${start} au ${end}`
  const since = start && (language === 'fr' ? depuis(start) : `from ${start}`)
  return [since, tellEnd(term, language)].filter(Boolean).join(' ')
}

function depuis(start: string): string {
  return isDay(start) ? `depuis le ${start}` : `depuis ${start}`
}

function isDay(date: string): boolean {
  return /^\d+(?:er)? \p{L}/u.test(date)
}

function tellSource({ source, person }: Term): string {
  switch (source.kind) {
    case 'wikidata':
    case 'by-hand': {
      const id = person.wikidata
      return id ? ` (Wikidata ${id})` : ''
    }
    case 'page':
      return ` (${source.url})`
    case 'popolo':
      return ' (Popolo)'
    case 'repertoire-des-elus':
      return ' (Répertoire national des élus)'
  }
}
