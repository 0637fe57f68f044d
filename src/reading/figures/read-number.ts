import type { Token } from '../text/token.ts'
import type { ReadNumber } from './number.ts'
import type { NumberLexicon } from './number-lexicon.ts'
import { readNumberWords } from './read-number-words.ts'

/** The number that begins here, in digits, words or both (« 600 000 », « 3,5 milliards », « mille deux cents », « une dizaine »). */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  lexicon: NumberLexicon,
): ReadNumber | null {
  const token = tokens[at]
  if (!token) return null
  const collective = lexicon.collectives.get(token.lower)
  if (collective !== undefined)
    return withCollectives(
      tokens,
      { value: collective, end: at + 1, vague: true, scale: 1 },
      lexicon,
    )
  if (token.kind !== 'number') return readNumberWords(tokens, at, lexicon)
  const value = parseDigits(token.text, lexicon)
  return value === null
    ? null
    : withMultipliers(tokens, { value, end: at + 1, vague: false, scale: 1 }, lexicon)
}

function parseDigits(text: string, { decimal }: NumberLexicon): number | null {
  if (!/^[\d.,\s\u00a0\u202f\u2009]+$/.test(text)) return null
  const plain = text.replace(/[\s\u00a0\u202f\u2009]/g, '')
  const thousands = decimal === ',' ? /^\d{1,3}(?:\.\d{3})+$/ : /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
  if (thousands.test(plain)) return Number(plain.replace(decimal === ',' ? /\./g : /,/g, ''))
  const value = Number(plain.replace(decimal, '.'))
  return Number.isFinite(value) ? value : null
}

function withMultipliers(
  tokens: readonly Token[],
  number: ReadNumber,
  lexicon: NumberLexicon,
): ReadNumber {
  let { value, end, scale } = number
  for (;;) {
    const lower = tokens[end]?.lower ?? ''
    const factor = lexicon.multipliers.get(lower)
    if (factor === undefined) return { ...number, value, end, scale }
    value *= factor
    scale *= factor
    end++
  }
}

/** « des dizaines de milliers », "tens of thousands" */
function withCollectives(
  tokens: readonly Token[],
  number: ReadNumber,
  lexicon: NumberLexicon,
): ReadNumber {
  if (!lexicon.linkToNoun.has(tokens[number.end]?.lower ?? '')) return number
  const lower = tokens[number.end + 1]?.lower ?? ''
  const factor = lexicon.collectives.get(lower) ?? lexicon.multipliers.get(lower)
  return factor === undefined
    ? number
    : { ...number, value: number.value * factor, end: number.end + 2 }
}
