/** Words as they are compared: no accents, no capitals, no punctuation, one space between. */
export function plainWords(text: string): string {
  const plain = isAscii(text) ? text.toLowerCase() : withoutAccents(text.toLowerCase())
  // The first class is much the faster, and nearly every name fits it.
  return (
    isAscii(plain) ? plain.replace(/[^a-z0-9]+/g, ' ') : plain.replace(/[^\p{L}\p{N}]+/gu, ' ')
  ).trim()
}

function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text)
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]+/g, '')
    .replace(/[’‘«»“”–—\u00A0\u202F]/g, ' ')
    .replace(/[œæłøđıß]/g, letter => plainLetters[letter] ?? letter)
}

const plainLetters: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
}
