import type { Doubt } from '../arrival.ts'
import { firstLines, isProse } from './line-shapes.ts'
import { type Line, type Page, withoutLines } from './page.ts'
import { type Credits, readCredits } from './read-credits.ts'
import type { FoundDate } from './read-date.ts'
import { afterStandfirstMark } from './take-standfirst.ts'

type FoundCredits = { line: Line; credits: Credits }

/** Takes byline and dates from the lines under the headline, else from the last line of the text. */
export function takeCredits(page: Page): Page {
  const atTop = headOf(page.lines).flatMap(line => creditsIn(line, page))
  const found =
    atTop.length > 0 ? atTop : lastLine(page.lines).flatMap(line => creditsIn(line, page))
  const credits = found.map(one => one.credits)
  const standfirst = standfirstAbove(found[0]?.line, page)
  return {
    ...page,
    standfirst: standfirst?.text ?? null,
    authors: [...new Set(credits.flatMap(({ byline }) => byline?.authors ?? []))],
    published: firstMoment(credits.map(({ published }) => published)),
    updated: firstMoment(credits.map(({ updated }) => updated)),
    doubts: [...page.doubts, ...found.flatMap(doubtsAbout)],
    lines: withoutLines(
      page,
      new Set([...found.map(one => one.line), ...(standfirst ? [standfirst] : [])]),
    ),
  }
}

/** A sentence between the headline and the credits is the standfirst. */
function standfirstAbove(credit: Line | undefined, { lines }: Page): Line | null {
  const first = lines.find(line => line.text !== '')
  const isAbove = credit !== undefined && first !== undefined && first.number < credit.number
  const isNear = credit !== undefined && headOf(lines).includes(credit)
  const isMarked = first !== undefined && afterStandfirstMark(first.text) !== null
  return isAbove && isNear && !isMarked && isProse(first.text) ? first : null
}

/** The lines before the second sentence: a standfirst may stand above the byline. */
export function headOf(lines: readonly Line[]): Line[] {
  const head: Line[] = []
  let prose = 0
  for (const line of firstLines(lines, 12)) {
    if (isProse(line.text)) prose += 1
    if (prose === 2) break
    head.push(line)
  }
  return head
}

function lastLine(lines: readonly Line[]): Line[] {
  const last = lines.findLast(line => line.text !== '')
  return last === undefined ? [] : [last]
}

function creditsIn(line: Line, { request }: Page): FoundCredits[] {
  const credits = readCredits(line.text, request)
  return credits === null ? [] : [{ line, credits }]
}

function firstMoment(dates: readonly (FoundDate | null)[]): string | null {
  return dates.find(date => date !== null)?.moment ?? null
}

function doubtsAbout({ line, credits }: FoundCredits): Doubt[] {
  const where = line.number
  const doubts: Doubt[] = []
  if (credits.byline?.isPartly || credits.leftOver.length > 0)
    doubts.push({ about: 'byline-guessed', where, words: line.text })
  const date = credits.published ?? credits.updated
  if (date?.isAmbiguous)
    doubts.push({ about: 'date-ambiguous', where, words: line.text, readAs: date.day })
  return doubts
}
