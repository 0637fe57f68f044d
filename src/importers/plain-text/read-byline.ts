import { countWords, isShort, startsHigh } from './line-shapes.ts'
import { keyOf, plainly } from './words/key-of.ts'
import { words } from './words/words.ts'

/** The names a line gives, and whether it holds words besides the names. */
export type FoundByline = { authors: string[]; isPartly: boolean }

const joiners = new RegExp(
  `\\s*[,;]\\s*(?:(?:${phrases(words.byline.and)})\\s+)?|\\s+(?:${phrases(words.byline.and)}|${phrases(words.byline.with)})\\s+`,
  'iu',
)

/** The authors of a line that begins as bylines do: « Par Anne Roy et Paul Petit, avec AFP ». */
export function readByline(text: string): FoundByline | null {
  if (!isShort(text) || countWords(text) > 25) return null
  const rest = afterBylineWord(text)
  return rest === null ? readAgencyLine(text) : namesIn(rest)
}

function afterBylineWord(text: string): string | null {
  const plain = plainly(text)
  const start = words.byline.starts.find(
    phrase => plain.startsWith(phrase) && /^(?:\s*:|\s)/u.test(text.slice(phrase.length)),
  )
  return start === undefined ? null : text.slice(start.length).replace(/^[\s:]+/u, '')
}

/** « Anne Roy avec AFP », « AFP », « Reuters et AFP ». */
function readAgencyLine(text: string): FoundByline | null {
  const found = namesIn(
    text.replace(new RegExp(`^(?:${phrases(words.byline.with)})\\s+`, 'iu'), ''),
  )
  const agencies = found?.authors.filter(name => words.byline.agencies.has(keyOf(name))) ?? []
  return found && !found.isPartly && agencies.length > 0 && countWords(text) <= 10 ? found : null
}

function namesIn(text: string): FoundByline | null {
  if (/[.!?:]$/u.test(text) && !/\b\p{Lu}\.$/u.test(text)) return null
  const parts = text
    .replace(/[()]/g, ',')
    .split(joiners)
    .map(part => part.replace(/^(?:avec|with)\s+/iu, '').trim())
    .filter(part => part !== '')
  const authors = parts.filter(isName).map(writtenName)
  if (authors.length === 0 || !isName(parts[0] ?? '')) return null
  return { authors: [...new Set(authors)], isPartly: authors.length < parts.length }
}

function isName(part: string): boolean {
  const key = keyOf(part)
  if (words.byline.agencies.has(key) || words.byline.unnamed.some(name => key.startsWith(name)))
    return true
  const names = part.split(/\s+/u)
  return (
    startsHigh(part) &&
    !/^\P{L}*\d/u.test(part) &&
    names.length <= 6 &&
    names.every(name => startsHigh(name) || particles.has(keyOf(name)))
  )
}

const particles = new Set([
  ...['de', 'du', 'des', 'la', 'le', 'van', 'von', 'der', 'den', 'di', 'da', 'del', 'dos', 'el'],
  ...['al', 'ben', 'bin', 'ibn', 'y', 'd', 'ter', 'ten', 'zu', 'af'],
])

function writtenName(part: string): string {
  return words.byline.agencies.get(keyOf(part)) ?? part.replace(/\s+/gu, ' ')
}

function phrases(list: readonly string[]): string {
  return list.map(phrase => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
}
