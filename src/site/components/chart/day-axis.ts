import { type ScaleTime, scaleUtc } from 'd3-scale'
import { timeWords } from '../../../messages/times.ts'
import type { Language } from '../../../newsroom/values/language.ts'

export type DayAxis = {
  x: (day: string) => number
  /** The width of one day. */
  step: number
  ticks: { x: number; words: string; year: string | null }[]
}

const oneDay = 86_400_000

/** What a tick needs beside it so that its neighbour can be read. */
const widthOfTick = 64

const shortMonths: Record<Language, Intl.DateTimeFormat> = {
  fr: new Intl.DateTimeFormat('fr', { month: 'short', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }),
}

/** From the first day to the last; a day alone stands in the middle. `days` are in order. */
export function dayAxis(
  days: readonly string[],
  { left, right }: { left: number; right: number },
  language: Language,
): DayAxis {
  const [first, last] = [timeOf(days.at(0)), timeOf(days.at(-1))]
  const isOneDay = first === last
  const scale = scaleUtc()
    .domain(isOneDay ? [first - oneDay, first + oneDay] : [first, last])
    .range([left, right])
  const ticks = isOneDay ? [new Date(first)] : ticksApart(scale, (right - left) / widthOfTick)
  return {
    x: day => scale(timeOf(day)),
    step: scale(first + oneDay) - scale(first),
    ticks: ticks.map((tick, index) => ({
      x: scale(tick),
      ...wordsOf(tick, { before: ticks[index - 1], all: ticks, language }),
    })),
  }
}

/** Whole days, months or years, at most so many and none too close to the next; the first day when none is. */
function ticksApart(scale: ScaleTime<number, number>, most: number): Date[] {
  for (let wished = Math.floor(most); wished > 0; wished -= 1) {
    const ticks = scale.ticks(wished).filter(tick => tick.getTime() % oneDay === 0)
    const places = ticks.map(tick => scale(tick))
    const areApart = places.every(
      (x, index) => index === 0 || x - (places[index - 1] ?? x) >= widthOfTick,
    )
    if (ticks.length > 0 && areApart) return ticks
  }
  return scale.domain().slice(0, 1)
}

function timeOf(day: string | undefined): number {
  return Date.parse(`${day}T00:00:00Z`)
}

/** Years alone when all ticks begin a year; else days or months, with the year under the first of each. */
function wordsOf(
  tick: Date,
  { before, all, language }: { before: Date | undefined; all: Date[]; language: Language },
): { words: string; year: string | null } {
  const year = String(tick.getUTCFullYear())
  const areMonths = all.length > 1 && all.every(one => one.getUTCDate() === 1)
  if (areMonths && all.every(one => one.getUTCMonth() === 0)) return { words: year, year: null }
  const month = shortMonths[language].format(tick)
  const day = tick.getUTCDate()
  const ordinal = day === 1 ? timeWords.firstOfMonth[language] : String(day)
  return {
    words: areMonths ? month : `${ordinal}\u00A0${month}`,
    year: before?.getUTCFullYear() === tick.getUTCFullYear() ? null : year,
  }
}
