import type { Span } from '../../../../reading/index.ts'
import type { Language } from '../../../values/language.ts'
import { isSmallWord } from '../../evidence/is-small-word.ts'
import { lineAround } from '../../evidence/sentences.ts'
import lexicon from '../../words/acronyms.json' with { type: 'json' }

export type Acronym = Span & {
  readonly written: string
  /** « ONU » for « O.N.U. ». */
  readonly letters: string
  /** It stands alone between brackets: « (ANSM) ». */
  readonly isBracketed: boolean
}

const capitals =
  /(?<![\p{L}\p{N}#@/&._-])(?:\p{Lu}{2,8}|(?:\p{Lu}\.){2,8})(?![\p{L}\p{N}&/_-]|\.\p{L})/gu

/** Words of two to eight capitals that are not known, and neither shouted, a Roman numeral, somebody’s initials nor a part of a longer name. */
export function findAcronyms(
  text: string,
  language: Language,
  known: ReadonlySet<string>,
): Acronym[] {
  const isSmall = lookUpSmallWords(text)
  return [...text.matchAll(capitals)].flatMap(({ 0: written, index: start }) => {
    const end = start + written.length
    const letters = written.replaceAll('.', '')
    if (known.has(letters)) return []
    const before = text.slice(Math.max(0, start - 40), start)
    const after = text.slice(end, end + 40)
    const isBracketed = before.endsWith('(') && after.startsWith(')')
    const isOther =
      isPartOfName(before, after) ||
      isDateline(before, after) ||
      isRoman(letters) ||
      tellsItsSort[language].test(before) ||
      (places.has(letters) && /\p{L}, $/u.test(before)) ||
      isShouted(text, { start, end, letters }, isSmall)
    return isOther ? [] : [{ start, end, written, letters, isBracketed }]
  })
}

const title = /\b(?:MM?|Mme|Mlle|Mr|Mrs|Ms|Dr|Me|Pr)\.?[ \u00a0\u202f]$/
/** « Toulouse FC », “JD Vance”, « M. ROUX », « ISO 9001 », « 25 MW »: names, models and units. */
function isPartOfName(before: string, after: string): boolean {
  if (/^[ \u00a0\u202f][\p{Lu}\d]/u.test(after)) return true
  if (title.test(before) || /\d[ \u00a0\u202f]$/.test(before)) return true
  const word = /(?<!\p{L})(\p{Lu}[\p{L}’'-]*)[ \u00a0]$/u.exec(before)?.[1]
  return word !== undefined && !isSmallWord(word)
}

/** “RABAT — ”, « PARIS (AFP) – » at the head of a line: where it was written. */
function isDateline(before: string, after: string): boolean {
  return /(?:^|\n)[ \u00a0]*$/.test(before) && /^[^.\n]{0,30} [—–-] /.test(after)
}

function isRoman(letters: string): boolean {
  return /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(letters)
}

const tellsItsSort = { fr: findSorts('fr'), en: findSorts('en') }

function findSorts(language: Language): RegExp {
  const sorts = lexicon[language].sorts.replaceAll(' ', '|')
  return new RegExp(String.raw`(?<!\p{L})(?:${sorts})[ \u00a0]$`, 'iu')
}

const places = new Set(lexicon.places.split(' '))

/** Whether the text has a word in small letters; its words are gathered when first asked for. */
function lookUpSmallWords(text: string): (word: string) => boolean {
  let words: ReadonlySet<string> | undefined
  return word => {
    words ??= new Set(text.match(/\p{Ll}{3,}/gu) ?? [])
    return words.has(word)
  }
}

/** In a line of capitals, or a word the text also has in small letters. */
function isShouted(
  text: string,
  { start, end, letters }: Omit<Acronym, 'written' | 'isBracketed'>,
  isSmall: (word: string) => boolean,
): boolean {
  if (letters.length > 2 && isSmall(letters.toLowerCase())) return true
  const line = lineAround(text, { start, end })
  const near = text.slice(
    Math.max(line.start, start - widestLine),
    Math.min(line.end, end + widestLine),
  )
  return !/\p{Ll}/u.test(near)
}

const widestLine = 300
