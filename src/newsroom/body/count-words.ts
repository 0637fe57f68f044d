/**
 * Letters and figures, joined by what joins a word in French and English: « aujourd’hui », “co-operate”,
 * « l’État », « 600 000 », “1,250.50” are one each; « : » between spaces is none.
 */
const word =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:['’\-\u2010\u2011]|(?<=\p{N})[.,\u00A0\u2009\u202F](?=\p{N}))[\p{L}\p{N}\p{M}]+)*/gu

/** How many words a reader reads, for the length of an article and the time it takes. */
export function countWords(text: string): number {
  let count = 0
  for (const _ of text.matchAll(word)) count += 1
  return count
}
