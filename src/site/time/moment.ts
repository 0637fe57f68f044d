import { timeWords, zoneNames } from '../../messages/times.ts'
import type { Language } from '../../newsroom/values/language.ts'

/** A time for readers: in words, and as machines read it, with its offset. */
export type Moment = { words: string; machine: string }

/** Tells times in a language and a zone; opened once for each pair, since its formatters are dear to make. */
export type Clock = {
  /** « 28 octobre 2024 » */
  day: (time: Date) => Moment
  /** « 28 octobre 2024 à 10 h 12 » */
  dayAndTime: (time: Date) => Moment
  /** « 28 octobre 2024 à 10 h 12 (heure de Paris) » */
  dayAndTimeWithZone: (time: Date) => Moment
  machine: (time: Date) => string
  /** « heure de Paris » */
  zone: string
}

const clocks = new Map<string, Clock>()

/** `timeZone` is an IANA name, such as Europe/Paris. */
export function clockFor(language: Language, timeZone: string): Clock {
  const name = `${language} ${timeZone}`
  const known = clocks.get(name)
  if (known) return known
  const clock = openClock(language, timeZone)
  clocks.set(name, clock)
  return clock
}

const locales: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' }
const nobreak = '\u00A0'

function openClock(language: Language, timeZone: string): Clock {
  const months = new Intl.DateTimeFormat(locales[language], { timeZone, month: 'long' })
  const offsets = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  const figures = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  let last: { time: number; parts: Parts & { offset: string } } | null = null
  const zone = zoneNames[timeZone]?.[language] ?? genericName(language, timeZone)

  return { day, dayAndTime, dayAndTimeWithZone, machine, zone }

  function day(time: Date): Moment {
    return { words: dayWords(time), machine: machine(time) }
  }

  function dayAndTime(time: Date): Moment {
    return { words: dayAndClock(time), machine: machine(time) }
  }

  function dayAndTimeWithZone(time: Date): Moment {
    if (isDayAlone(time)) return day(time)
    const words = timeWords.withZone[language](dayAndClock(time), zone)
    return { words, machine: machine(time) }
  }

  function dayAndClock(time: Date): string {
    if (isDayAlone(time)) return dayWords(time)
    return timeWords.dayAndClock[language](dayWords(time), clockWords(time))
  }

  /** An article that came with a day alone is kept at its first second: no clock is shown that nobody gave. */
  function isDayAlone(time: Date): boolean {
    const { hour, minute, second } = read(time)
    return hour === '00' && minute === '00' && second === '00'
  }

  function dayWords(time: Date): string {
    const { day, year } = read(time)
    const ordinal = day === '01' ? timeWords.firstOfMonth[language] : String(Number(day))
    return `${ordinal}${nobreak}${months.format(time)} ${Number(year)}`
  }

  function clockWords(time: Date): string {
    const { hour = '', minute = '' } = read(time)
    return timeWords.clock[language](hour, minute)
  }

  function machine(time: Date): string {
    const { year = '', month, day, hour, minute, second, offset } = read(time)
    return `${year.padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}${offset}`
  }

  /** A page tells the same time several times over, and reading one is dear. */
  function read(time: Date): Parts & { offset: string } {
    if (last?.time === time.getTime()) return last.parts
    const offset = partsOf(offsets, time).timeZoneName?.slice('GMT'.length) || '+00:00'
    const parts = { ...partsOf(figures, time), offset }
    last = { time: time.getTime(), parts }
    return parts
  }
}

type Parts = Partial<Record<Intl.DateTimeFormatPartTypes, string>>

function partsOf(formatter: Intl.DateTimeFormat, time: Date): Parts {
  return Object.fromEntries(formatter.formatToParts(time).map(({ type, value }) => [type, value]))
}

function genericName(language: Language, timeZone: string): string {
  const generic = new Intl.DateTimeFormat(locales[language], {
    timeZone,
    timeZoneName: 'longGeneric',
  })
  return partsOf(generic, new Date(0)).timeZoneName ?? timeZone
}
