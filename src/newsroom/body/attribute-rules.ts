import { showableText } from './showable-text.ts'

/** The longest title, credit, attribution or alternative text, in UTF-16 units. */
export const longestWords = 2000

/** Lists may stand this deep inside one another. */
export const deepestList = 8

/** The largest reach of a table cell, and the largest first number of a list. */
export const widestSpan = 1000
export const highestStart = 1_000_000

/** A language tag as BCP 47 writes it, such as `fr`, `en-GB` or `zh-Hant`. */
export function isLanguageTag(text: string): boolean {
  return text.length <= 35 && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(text)
}

/** The id of a medium or a statement: letters, digits, hyphens and underscores. */
export function isReference(text: string): boolean {
  return /^[\w-]{1,64}$/.test(text)
}

/** Words fit for an attribute: nothing unshowable, no longer than the longest. */
export function attributeWords(text: string): string {
  return showableText(text.slice(0, longestWords).replace(/[\uD800-\uDBFF]$/, ''))
}
