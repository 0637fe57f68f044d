import { headlineFromSentence, withoutEndPunctuation } from './first-sentence.ts'
import { countWords, firstLines, isProse, isShort, looksLikeListItem } from './line-shapes.ts'
import { type Line, type Page, withoutLines } from './page.ts'
import { readCredits } from './read-credits.ts'
import { guessTopics, readTopicsMark } from './read-topics.ts'
import { isHome, isKnownSection, isTrail, trailParts } from './read-trail.ts'
import { keyOf } from './words/key-of.ts'

const headLength = 15

/**
 * The headline is the line the page repeats, alone or at the end of its trail of sections; else
 * a line marked with `#`; else, by guess, the first line that could be one; else the first sentence.
 */
export function findHeadline(page: Page): Page {
  const head = firstLines(page.lines, headLength)
  const repeated = findRepeated(head, page)
  if (repeated) return takeHeadline(page, head, repeated)
  const marked = head.find(line => /^#\s+\S/.test(line.text) && isShort(line.text))
  if (marked) return takeHeadline(page, head, marked)
  const sections = linesUnderHome(page.lines)
  const first = head.find(line => !sections.includes(line) && !isAroundHeadline(line, page))
  if (!first) return page
  return isTitle(first) ? takeFirstLine(page, head, first) : takeFirstSentence(page, first)
}

function findRepeated(head: readonly Line[], page: Page): Line | null {
  const candidates = head.filter((line, at) => isRepeat(line, head.slice(0, at), page))
  return candidates.toSorted((one, other) => other.text.length - one.text.length)[0] ?? null
}

function isRepeat(line: Line, above: readonly Line[], { request }: Page): boolean {
  if (!isShort(line.text) || countWords(line.text) < 2) return false
  if (isKnownSection(line.text, request) || readCredits(line.text, request)) return false
  const key = keyOf(line.text)
  return above.some(({ text }) => isShort(text) && repeats(text, key))
}

function repeats(text: string, key: string): boolean {
  const above = keyOf(text)
  if (above === key) return true
  if (countWords(key) < 3) return false
  return above.endsWith(key) || keyOf(trailParts(text)[0] ?? '') === key
}

/** « Accueil » and the sections printed right under it, one a line. */
function linesUnderHome(lines: readonly Line[]): Line[] {
  const start = lines.findIndex(line => line.text !== '')
  if (!isHome(lines[start]?.text ?? '')) return []
  const end = lines.findIndex((line, at) => at > start && line.text === '')
  return end < 0 || end - start > 6 ? [] : lines.slice(start, end)
}

function isAroundHeadline({ text }: Line, { request }: Page): boolean {
  return (
    isTrail(text, request) ||
    readCredits(text, request) !== null ||
    readTopicsMark(text) !== null ||
    (guessTopics(text)?.length ?? 0) > 2
  )
}

function isTitle({ text }: Line): boolean {
  return isShort(text) && !isProse(text) && !looksLikeListItem(text) && !/[.;,:]$/u.test(text)
}

function takeFirstLine(page: Page, head: readonly Line[], first: Line): Page {
  const taken = takeHeadline(page, head, first)
  if (standsApart(page, first)) return taken
  const doubt = { about: 'headline-guessed', where: first.number, words: first.text } as const
  return { ...taken, doubts: [...taken.doubts, doubt] }
}

function standsApart({ lines, request }: Page, line: Line): boolean {
  const next = lines[lines.indexOf(line) + 1]
  return next === undefined || next.text === '' || readCredits(next.text, request) !== null
}

function takeFirstSentence(page: Page, first: Line): Page {
  const text = headlineFromSentence(first.text)
  const doubt = { about: 'headline-guessed', where: first.number, words: text } as const
  return { ...page, headline: { number: first.number, text }, doubts: [...page.doubts, doubt] }
}

/** Takes the headline wherever the head of the page repeats it, and keeps what stood above it as its trail. */
function takeHeadline(page: Page, head: readonly Line[], found: Line): Page {
  const text = withoutEndPunctuation(found.text.replace(/^#\s+/, ''))
  const key = keyOf(text)
  const same = head.filter(line => isShort(line.text) && keyOf(line.text) === key)
  const first = same[0]?.number ?? found.number
  const above = head.filter(
    line => line.number < first && !same.includes(line) && mayBeAbove(line, page, key),
  )
  return {
    ...page,
    headline: { number: found.number, text },
    trailLines: above,
    lines: withoutLines(page, new Set([...same, found, ...above])),
  }
}

function mayBeAbove({ text }: Line, { request }: Page, key: string): boolean {
  if (!isShort(text)) return false
  if (keyOf(text).endsWith(key)) return true
  return !isProse(text) && readCredits(text, request) === null && readTopicsMark(text) === null
}
