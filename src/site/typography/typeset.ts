import type { Language } from '../../newsroom/values/language.ts'

/** Text as it should stand on a page of that language: spaces and apostrophes only, never a letter. */
export function typeset(text: string, language: Language): string {
  return language === 'fr' ? typesetFrench(text) : text
}

const narrow = '\u202f'
const noBreak = '\u00a0'
const anySpaces = '[ \\u00a0\\u2009\\u202f]*'
const someSpaces = '[ \\u00a0\\u2009\\u202f]+'

// After the Imprimerie nationale's Lexique: a thin space before ; ! ? and inside « », a word space before the colon.
const insideOpening = new RegExp(`«${anySpaces}(?=\\S)`, 'g')
const insideClosing = new RegExp(`(?<=\\S)${anySpaces}»`, 'g')
const beforeHighPoints = new RegExp(
  `${someSpaces}(?=[;!?])|(?<=[\\p{L}\\p{N}»)\\]])(?=[;!?]+(?:${someSpaces}|$))`,
  'gu',
)
const beforeColon = new RegExp(`${someSpaces}(?=:(?:\\s|$))`, 'g')
const betweenThousands = /(?<![\d.,])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)/g
const beforeUnits = /(?<=\d)[ \u00a0\u2009\u202f](?=[%€$°])/g
const apostrophe = /(?<=\p{L})'(?=\p{L})/gu

function typesetFrench(text: string): string {
  return text
    .replace(insideOpening, `«${narrow}`)
    .replace(insideClosing, `${narrow}»`)
    .replace(beforeHighPoints, narrow)
    .replace(beforeColon, noBreak)
    .replace(betweenThousands, number => number.replace(/\s/g, narrow))
    .replace(beforeUnits, noBreak)
    .replace(apostrophe, '’')
}
