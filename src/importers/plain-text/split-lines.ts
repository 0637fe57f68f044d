import type { Line } from './page.ts'

/** The lines of the text, trimmed, spaces made single, runs of empty lines made one. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let number = 0
  for (const raw of eachLine(text)) {
    number += 1
    const clean = cleanLine(raw)
    if (clean !== '' || lines.at(-1)?.text !== '') lines.push({ number, text: clean })
  }
  return lines
}

function* eachLine(text: string): Generator<string> {
  let start = 0
  while (start <= text.length) {
    const end = lineEnd(text, start)
    yield text.slice(start, end)
    start = text.startsWith('\r\n', end) ? end + 2 : end + 1
  }
}

function lineEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return at
  }
  return text.length
}

/** Invisible characters a copied page brings along: controls, soft hyphens, zero-width marks. */
const invisible = /[\p{Cc}\u00AD\u200B\u2060\uFEFF\uFFFE\uFFFF]/gu

function cleanLine(raw: string): string {
  return raw.replace(/\t/g, ' ').replace(invisible, '').replace(/ {2,}/g, ' ').trim()
}
