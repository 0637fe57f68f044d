const unshowable = /[\p{Cc}\u2028\u2029\uFFFE\uFFFF]/gu
const halfCharacter = /\p{Cs}/gu

/**
 * The text without what no page, feed or database can hold: control characters become spaces and
 * half surrogate pairs U+FFFD, one for one, so that positions stay as they were.
 */
export function showableText(text: string): string {
  return text.replace(unshowable, keepLineEnds).replace(halfCharacter, '\uFFFD')
}

function keepLineEnds(character: string): string {
  return /[\t\n\r]/.test(character) ? character : ' '
}
