import { furnitureIn } from './furniture-in.ts'
import { looksLikeListItem } from './line-shapes.ts'
import type { Line } from './page.ts'

const narrowest = 40
const widest = 120

/**
 * Makes one line again of a paragraph that was wrapped at a fixed width. A line end is a wrap when
 * the next word would not have fitted or goes on in small letters, and a text is wrapped when most of its line ends are.
 */
export function joinWrappedLines(lines: Line[]): Line[] {
  const width = longestLine(lines)
  if (width < narrowest || width > widest || !isWrapped(lines, width)) return lines
  const joined: Line[] = []
  let parts: string[] = []
  lines.forEach((line, at) => {
    parts.push(line.text)
    const next = lines[at + 1]
    if (next && isWrap(line, next, width)) return
    joined.push({ number: line.number - parts.length + 1, text: joinParts(parts) })
    parts = []
  })
  return joined
}

function longestLine(lines: readonly Line[]): number {
  return lines.reduce((longest, { text }) => Math.max(longest, text.length), 0)
}

function isWrapped(lines: readonly Line[], width: number): boolean {
  let wraps = 0
  let breaks = 0
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    if (!next || line.text === '' || next.text === '') return
    breaks += 1
    if (isWrap(line, next, width) && !/[.!?…»”"]$/u.test(line.text)) wraps += 1
  })
  return wraps >= 2 && wraps >= breaks / 2
}

function isWrap(line: Line, next: Line, width: number): boolean {
  if (line.text === '' || next.text === '' || /^[>#]/.test(next.text)) return false
  if (looksLikeListItem(next.text)) return false
  const nextWord = next.text.split(' ', 1)[0] ?? ''
  const isFull = line.text.length + 1 + nextWord.length > width
  const goesOn = /[\p{L},-]$/u.test(line.text) && /^\p{Ll}/u.test(next.text)
  return (isFull || goesOn) && furnitureIn(next.text) === null
}

function joinParts(parts: readonly string[]): string {
  let joined = parts[0] ?? ''
  const pieces = [joined]
  for (const part of parts.slice(1)) {
    pieces.push(/\p{L}-$/u.test(joined) ? part : ` ${part}`)
    joined = part
  }
  return pieces.join('')
}
