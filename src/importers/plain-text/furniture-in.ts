import { isShort } from './line-shapes.ts'
import { keyOf, plainly } from './words/key-of.ts'
import { words } from './words/words.ts'

/**
 * How a line of site furniture behaves: it stands alone, it opens a list of other articles,
 * or nothing of the article comes after it.
 */
export type Furniture = 'alone' | 'related' | 'ending'

/** What kind of site furniture the line is, or null when it may belong to the article. */
export function furnitureIn(text: string): Furniture | null {
  if (!isShort(text)) return null
  const key = keyOf(text.replace(/\d+/g, '#').replace(/[()[\]]/g, ' '))
  if (words.furniture.endings.has(key)) return 'ending'
  if (words.furniture.related.has(key)) return 'related'
  return isAloneFurniture(text, key) ? 'alone' : null
}

function isAloneFurniture(text: string, key: string): boolean {
  return (
    words.furniture.alone.has(key) ||
    words.furniture.starts.some(phrase => startsWithPhrase(key, phrase)) ||
    words.furniture.anywhere.some(phrase => key.includes(phrase)) ||
    /^(?:©|\(c\)\s|copyright\b)/i.test(text) ||
    hasLeadIn(text) ||
    isRowOfServices(key)
  )
}

function startsWithPhrase(key: string, phrase: string): boolean {
  return key.startsWith(phrase) && !/[\p{L}\p{N}'-]/u.test(key.charAt(phrase.length))
}

/** « Lire : … », “Related > …”: the phrase, a separator, then words of another article. */
function hasLeadIn(text: string): boolean {
  const found = /^[^\p{L}\p{N}]{0,4}([^:>→|]{3,40}?)\s*(?:[:>→|]|»\s)/u.exec(plainly(text))
  return found?.[1] !== undefined && words.furniture.leadIns.includes(found[1])
}

/** “Facebook Twitter WhatsApp”; with commas it could be a list of topics. */
function isRowOfServices(key: string): boolean {
  const names = key.split(' ')
  return names.length <= 12 && names.every(name => words.furniture.services.has(name))
}
