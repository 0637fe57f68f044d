const longestHeadline = 120

/** The first sentence of a paragraph as a headline, cut between words when it is long. */
export function headlineFromSentence(text: string): string {
  const start = text.slice(0, 600)
  const sentence = /^.*?[.!?…](?=[\s\u00A0\u202F]|$)/u.exec(start)?.[0] ?? start
  return shorten(withoutEndPunctuation(sentence))
}

/** A headline carries no full stop; « … », “?” and “!” stay. */
export function withoutEndPunctuation(text: string): string {
  return /(?<![.])\.$/.test(text) && !/\b\p{Lu}\.$/u.test(text) ? text.slice(0, -1).trim() : text
}

function shorten(text: string): string {
  if (text.length <= longestHeadline) return text
  const cut = text.lastIndexOf(' ', longestHeadline)
  const end = cut > longestHeadline / 2 ? cut : longestHeadline
  return `${text.slice(0, end).replace(/[\s,;:\p{Cs}]+$/u, '')}…`
}
