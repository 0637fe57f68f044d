/** What two writings of the same words have in common: lower case, plain apostrophes and spaces, nothing hung at the ends. */
export function keyOf(text: string): string {
  return withoutEnds(plainly(text))
}

/** Lower case with plain apostrophes and spaces, same length as the text so that positions agree. */
export function plainly(text: string): string {
  const lower = text.toLowerCase()
  const even = lower.length === text.length ? lower : text
  return even
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u00A0\u202F\u2009\t]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
}

function withoutEnds(text: string): string {
  const first = text.search(/[\p{L}\p{N}#©&]/u)
  if (first < 0) return ''
  let end = text.length
  while (end > first && !/[\p{L}\p{N}#%]/u.test(text.charAt(end - 1))) end -= 1
  return text.slice(first, Math.max(end, first + 1)).replace(/ {2,}/g, ' ')
}
