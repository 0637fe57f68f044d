import type { Heading } from '../../newsroom/body/index.ts'
import { countWords, isShort, looksLikeListItem, startsHigh } from './line-shapes.ts'
import type { Line } from './page.ts'

/** A line with words, and whether an empty line stands before and after it. */
export type Row = { line: Line; isFirst: boolean; isLast: boolean }

export type FoundHeading = { level: Heading['attrs']['level']; text: string; isSure: boolean }

export function rowsOf(lines: readonly Line[]): Row[] {
  return lines.flatMap((line, at) => {
    if (line.text === '') return []
    const isFirst = (lines[at - 1]?.text ?? '') === ''
    const isLast = (lines[at + 1]?.text ?? '') === ''
    return [{ line, isFirst, isLast }]
  })
}

/** The subheading this row is: marked with `#`, or a short line without a full stop above a paragraph. */
export function headingAt(rows: readonly Row[], at: number): FoundHeading | null {
  const row = rows[at]
  if (!row || !isShort(row.line.text)) return null
  return markedHeading(row.line.text) ?? guessHeading(row, rows[at + 1])
}

function markedHeading(text: string): FoundHeading | null {
  const found = /^(#{1,6})\s+(\S.*?)(?:\s+#+)?$/u.exec(text)
  if (!found?.[1] || !found[2]) return null
  const depth = found[1].length
  return { level: depth <= 2 ? 2 : depth === 3 ? 3 : 4, text: found[2], isSure: true }
}

function guessHeading(row: Row, next: Row | undefined): FoundHeading | null {
  const { text } = row.line
  if (!next || !mayBeHeading(text)) return null
  const leads = next.line.text.length > text.length && !mayBeHeading(next.line.text)
  if (!leads && !(row.isLast && mayBeHeading(next.line.text))) return null
  const isSure = leads && row.isFirst && row.isLast && !text.endsWith('?')
  return isSure || leads || row.isFirst ? { level: 2, text, isSure } : null
}

function mayBeHeading(text: string): boolean {
  return (
    text.length <= 100 &&
    countWords(text) <= 12 &&
    /[\p{L}\p{N})»”"'?]$/u.test(text) &&
    startsHigh(text) &&
    !/[.!…]\s*[»”"']$/u.test(text) &&
    !looksLikeListItem(text) &&
    !isQuotation(text)
  )
}

/** A whole line between quotation marks. */
export function isQuotation(text: string): boolean {
  const isGuillemets = text.startsWith('«') && text.indexOf('»') >= text.length - 2
  const isCurly = text.startsWith('“') && text.indexOf('”') >= text.length - 2
  return isGuillemets || isCurly
}
