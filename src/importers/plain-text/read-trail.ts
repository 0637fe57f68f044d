import { countWords, endsSentence, isShort } from './line-shapes.ts'
import type { TextRequest } from './page.ts'
import { keyOf, plainly } from './words/key-of.ts'
import { words } from './words/words.ts'

export const separators = /\s*[›>→|]\s*|\s+[/»•·]\s+/u

/** Whether the line is a trail of sections: it begins at the home page, or names nothing but sections. */
export function isTrail(text: string, request: TextRequest): boolean {
  if (!isShort(text) || endsSentence(text)) return false
  const parts = trailParts(text)
  if (parts.length === 1)
    return isHome(text) || isKnownSection(text, request) || isGluedTrail(text, request)
  const allShort = parts.every(part => countWords(part) <= 6)
  return isHome(parts[0] ?? '') || (allShort && parts.length >= 3) || allKnown(parts, request)
}

export function trailParts(text: string): string[] {
  const parts = text.split(separators).filter(part => part !== '')
  return parts.length > 1 || !isSlashTrail(text)
    ? parts
    : text.split('/').filter(part => part !== '')
}

export function isHome(text: string): boolean {
  return words.home.includes(keyOf(text))
}

export function isKnownSection(text: string, { knownSections = [] }: TextRequest): boolean {
  const key = keyOf(text)
  return knownSections.some(name => keyOf(name) === key)
}

/** The home page's name when words follow it in the same line, « Home Actualité… ». */
export function homeBefore(text: string): string | null {
  const plain = plainly(text)
  const home = words.home.find(
    name => plain.startsWith(name) && /^[\s\p{Lu}]/u.test(text.slice(name.length)),
  )
  return home === undefined ? null : text.slice(0, home.length)
}

/** Where a capital follows a small letter inside a word: « ActualitéSécurité ». */
export const gluedCapital = /(?<=[\p{Ll}\d)»?!])(?=\p{Lu})/u

function isGluedTrail(text: string, request: TextRequest): boolean {
  const home = homeBefore(text)
  if (home === null) return false
  const rest = text.slice(home.length).trim()
  return gluedCapital.test(rest) || isKnownSection(rest, request)
}

function isSlashTrail(text: string): boolean {
  const first = text.split('/', 1)[0] ?? ''
  return first !== text && isHome(first)
}

function allKnown(parts: readonly string[], request: TextRequest): boolean {
  return parts.every(part => isKnownSection(part, request))
}
