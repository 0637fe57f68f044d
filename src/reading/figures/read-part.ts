import type { Token } from '../text/token.ts'
import type { ReadNumber } from './number.ts'
import type { NumberLexicon } from './number-lexicon.ts'
import type { ReadShare } from './read-share.ts'

/** "two-thirds", "half of", "one in eight patients": 66.67, 50, 12.5 per cent. */
export function readPart(
  tokens: readonly Token[],
  at: number,
  lexicon: NumberLexicon,
): ReadShare | null {
  const lower = tokens[at]?.lower ?? ''
  if (lower === 'half' && /^(?:of|the)$/.test(tokens[at + 1]?.lower ?? ''))
    return makePart(0.5, at + 1, null)
  if (lower === 'one') return readOneIn(tokens, at, lexicon)
  return lower.includes('-') ? readHyphened(lower, at, lexicon) : null
}

/** "half a million" */
export function readHalfOf(
  tokens: readonly Token[],
  at: number,
  { multipliers }: NumberLexicon,
): ReadNumber | null {
  if (tokens[at]?.lower !== 'half' || tokens[at + 1]?.lower !== 'a') return null
  const whole = multipliers.get(tokens[at + 2]?.lower ?? '')
  return whole === undefined ? null : { value: whole / 2, end: at + 3, vague: false, scale: 1 }
}

function readHyphened(
  lower: string,
  at: number,
  { ones, fractions }: NumberLexicon,
): ReadShare | null {
  const [count = '', part = ''] = lower.split('-')
  const [over, under] = [ones.get(count), fractions.get(part)]
  return over === undefined || under === undefined ? null : makePart(over / under, at + 1, null)
}

function readOneIn(
  tokens: readonly Token[],
  at: number,
  { ones }: NumberLexicon,
): ReadShare | null {
  const [link, token, thing] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (link?.lower !== 'in') return null
  const under = token?.kind === 'number' ? Number(token.text) : ones.get(token?.lower ?? '')
  return under && thing?.kind === 'word' ? makePart(1 / under, at + 3, thing.text) : null
}

const makePart = (value: number, end: number, what: string | null): ReadShare => ({
  value: Math.round(value * 10_000) / 100,
  end,
  what,
  vague: false,
  scale: 1,
})
