import { furnitureIn } from './furniture-in.ts'
import { isProse, isShort } from './line-shapes.ts'
import type { TextRequest } from './page.ts'
import { type FoundByline, readByline } from './read-byline.ts'
import { type FoundDate, findDates } from './read-date.ts'
import { keyOf, plainly } from './words/key-of.ts'
import { words } from './words/words.ts'

/** What a line of credits says: who wrote, when it was published and updated, and words left over. */
export type Credits = {
  byline: FoundByline | null
  published: FoundDate | null
  updated: FoundDate | null
  leftOver: string[]
}

/** The credits of a line such as « Par Anne Roy · Publié le 3 mai 2024 à 8 h », or null when it is none. */
export function readCredits(
  text: string,
  { language }: Pick<TextRequest, 'language'>,
): Credits | null {
  if (!isShort(text) || isProse(text)) return null
  const dates = findDates(text, language)
  const { outside, published, updated } = takeDates(text, dates)
  const segments = outside.flatMap(part => part.split(/\s*[|•·]\s*|\s+[–—-]\s+/u)).map(trimAround)
  const saying = segments.filter(segment => segment !== '')
  const byline = saying.map(readByline).find(found => found !== null) ?? null
  const leftOver = saying.filter(segment => !readByline(segment) && furnitureIn(segment) === null)
  const isCredit = byline !== null || dates.length > 0
  const mostlyKnown =
    leftOver.length === 0 || (leftOver.length === 1 && isLabel(leftOver[0], saying))
  return isCredit && mostlyKnown ? { byline, published, updated, leftOver } : null
}

function takeDates(text: string, dates: readonly FoundDate[]) {
  const outside: string[] = []
  let published: FoundDate | null = null
  let updated: FoundDate | null = null
  let from = 0
  for (const date of dates) {
    const before = text.slice(from, date.start)
    if (isUpdate(before)) updated ??= date
    else published ??= date
    outside.push(before)
    from = date.end
  }
  outside.push(text.slice(from))
  return { outside, published, updated }
}

function isUpdate(before: string): boolean {
  const plain = plainly(before)
  return words.dates.updated.some(phrase => plain.includes(phrase))
}

/** Takes « publié le », “on”, days of the week and marks off both ends. */
function trimAround(segment: string): string {
  let tokens = segment.split(/[\s(),:;]+/u).filter(token => token !== '')
  if (tokens.every(isAround)) return ''
  while (isAround(tokens.at(-1) ?? '-')) tokens = tokens.slice(0, -1)
  const last = tokens.at(-1) ?? ''
  return segment.slice(0, segment.lastIndexOf(last) + last.length).replace(/^[\s(),:;]+/u, '')
}

function isAround(token: string): boolean {
  const key = keyOf(token)
  return key === '' || words.dates.around.has(key) || dateWords.has(key)
}

const dateWords = new Set(
  [...words.dates.published, ...words.dates.updated, ...words.dates.zonesAtGreenwich].flatMap(
    phrase => phrase.split(' '),
  ),
)

/** A section or place beside a name and a date: « Anne Roy · Politique · 3 mai 2024 ». */
function isLabel(segment: string | undefined, saying: readonly string[]): boolean {
  return segment !== undefined && saying.length > 1 && segment.length <= 40
}
