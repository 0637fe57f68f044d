import type { Language } from '../../newsroom/values/language.ts'
import zoneNames from './zone-names.json' with { type: 'json' }

const locales: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' }
const kept = new Map<string, Intl.DateTimeFormat>()

/** « 28 octobre 2024 », “28 October 2024”. */
export function formatDay(date: Date, language: Language, timeZone: string): string {
  const text = formatter(language, timeZone, { dateStyle: 'long' }).format(date)
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text
}

/** « 28 octobre 2024 à 10 h 12 (heure de Paris) », “28 October 2024, 10:12 (Paris time)”. */
export function formatMoment(date: Date, language: Language, timeZone: string): string {
  const time = formatter(language, timeZone, {
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(date)
  const [hour = '', minute = ''] = time.split(':')
  const day = formatDay(date, language, timeZone)
  const zone = nameOfZone(date, language, timeZone)
  return language === 'fr'
    ? `${day} à ${Number(hour)}\u00a0h\u00a0${minute} (${zone})`
    : `${day}, ${hour}:${minute} (${zone})`
}

/** The moment with its zone's offset, such as 2024-10-28T10:12:00+01:00. */
export function isoWithOffset(date: Date, timeZone: string): string {
  const offset =
    partOf(date, formatter('en', timeZone, { timeZoneName: 'longOffset' })).replace('GMT', '') ||
    '+00:00'
  const minutes =
    (offset.startsWith('-') ? -1 : 1) *
    (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)))
  return new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, 19) + offset
}

function nameOfZone(date: Date, language: Language, timeZone: string): string {
  const names: Record<string, string> = zoneNames[language]
  return (
    names[timeZone] ?? partOf(date, formatter(language, timeZone, { timeZoneName: 'longGeneric' }))
  )
}

function partOf(date: Date, format: Intl.DateTimeFormat): string {
  return format.formatToParts(date).find(part => part.type === 'timeZoneName')?.value ?? ''
}

function formatter(
  language: Language,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const name = `${language} ${timeZone} ${JSON.stringify(options)}`
  const known = kept.get(name)
  if (known) return known
  const made = new Intl.DateTimeFormat(locales[language], { ...options, timeZone })
  kept.set(name, made)
  return made
}
