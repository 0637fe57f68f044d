import { countWords, isProse } from './line-shapes.ts'
import { type Line, type Page, withoutLines } from './page.ts'
import { headingAt, type Row, rowsOf } from './rows.ts'
import { plainly } from './words/key-of.ts'
import { words } from './words/words.ts'

const longestStandfirst = 90

/** Unless the credits showed one, takes a standfirst that says it is one, or a lone first paragraph that stands before the first subheading. */
export function takeStandfirst(page: Page): Page {
  if (page.standfirst !== null) return page
  const rows = rowsOf(page.lines.slice(0, 40))
  const first = rows[0]
  if (!first) return page
  const marked = afterStandfirstMark(first.line.text)
  if (marked !== null) return take(page, first.line, marked)
  if (!isLoneFirst(rows)) return page
  const { number, text } = first.line
  const doubt = { about: 'standfirst-guessed', where: number, words: text } as const
  return { ...take(page, first.line, text), doubts: [...page.doubts, doubt] }
}

function take(page: Page, line: Line, text: string): Page {
  return { ...page, standfirst: text, lines: withoutLines(page, new Set([line])) }
}

/** The words after « Chapô : », “Summary:” and the like. */
export function afterStandfirstMark(text: string): string | null {
  const plain = plainly(text.slice(0, 60))
  const mark = words.standfirst.find(phrase => plain.startsWith(phrase))
  if (mark === undefined) return null
  return /^\s*[:–—]\s*(\S.*)$/u.exec(text.slice(mark.length))?.[1] ?? null
}

/** One paragraph, a subheading under it, and more of the article after that. */
function isLoneFirst(rows: readonly Row[]): boolean {
  const [first, second, third] = rows
  if (!first || !second || !third || !first.isLast) return false
  const { text } = first.line
  return isProse(text) && countWords(text) <= longestStandfirst && headingAt(rows, 1) !== null
}
