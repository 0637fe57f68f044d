import type { Span } from '../../../reading/index.ts'
import lists from '../words/same-words.json' with { type: 'json' }

/** A word as comparison sees it: no accents, capitals, hyphens or contractions; where it stands in the text. */
export type FoldedWord = Span & { readonly text: string }

const same = new Map(Object.entries(lists.same))
const word =
  /\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?|%|(?:\p{L}\p{M}*)+(?:['’]\p{L}+)*/gu

/** The words of a range; « l’année » is two, “don’t” is “do not”, « 600 000 » is one. */
export function foldWords(text: string, { start, end }: Span): FoldedWord[] {
  const words: FoldedWord[] = []
  for (const { 0: found, index } of text.slice(start, end).matchAll(word)) {
    const from = start + index
    const span = { start: from, end: from + found.length }
    const plain = fold(found)
    const meant = same.get(plain)
    if (meant !== undefined) for (const text of meant.split(' ')) words.push({ ...span, text })
    else addParts(words, plain, span)
  }
  return words
}

function fold(found: string): string {
  if (/^[a-z]+$/.test(found)) return found
  if (/^\d/.test(found))
    return found.replace(/[ \u00a0\u202f.,](?=\d{3}(?!\d))/g, '').replace(',', '.')
  return found
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/œ/g, 'oe')
}

function addParts(words: FoldedWord[], plain: string, span: Span): void {
  let start = span.start
  for (const part of plain.split("'")) {
    const end = plain.length === span.end - span.start ? start + part.length : span.end
    words.push({ text: same.get(part) ?? part, start: Math.min(start, end), end })
    start = end + 1
  }
}
