import type { Token } from '../text/token.ts'
import type { NumberLexicon } from './number-lexicon.ts'
import type { ReadNumber } from './read-number.ts'

/** "two-thirds", "a third of", "three quarters of", "half of", "half a million", "one in eight". */
export function readShare(
  tokens: readonly Token[],
  at: number,
  lexicon: NumberLexicon,
): ReadNumber | null {
  if (lexicon.fractions.size === 0 || !mayShare(tokens[at], lexicon)) return null
  return (
    readHyphened(tokens, at, lexicon) ??
    readHalf(tokens, at, lexicon) ??
    readFraction(tokens, at, lexicon) ??
    readOneIn(tokens, at, lexicon)
  )
}

/** Most words can be passed over at once. */
const mayShare = (token: Token | undefined, { ones }: NumberLexicon): boolean =>
  token?.kind === 'word' &&
  (/^(?:a|one|half)$/.test(token.lower) || ones.has(token.lower) || token.text.includes('-'))

const share = (value: number, end: number): ReadNumber => ({
  value: Math.round(value * 10_000) / 10_000,
  end,
  vague: false,
  scale: 1,
})

/** "two-thirds" */
function readHyphened(
  tokens: readonly Token[],
  at: number,
  { ones, fractions }: NumberLexicon,
): ReadNumber | null {
  const [count = '', part = ''] = tokens[at]?.lower.split('-') ?? []
  const [over, under] = [ones.get(count), fractions.get(part)]
  return over === undefined || under === undefined ? null : share(over / under, at + 1)
}

/** "half of", "half the", "half a million" */
function readHalf(
  tokens: readonly Token[],
  at: number,
  { multipliers }: NumberLexicon,
): ReadNumber | null {
  if (tokens[at]?.lower !== 'half') return null
  const next = tokens[at + 1]?.lower ?? ''
  const factor = next === 'a' ? multipliers.get(tokens[at + 2]?.lower ?? '') : undefined
  if (factor !== undefined) return share(factor / 2, at + 3)
  return /^(?:of|the)$/.test(next) ? share(0.5, at + 1) : null
}

/** "a third of", "three quarters of" */
function readFraction(
  tokens: readonly Token[],
  at: number,
  { ones, fractions }: NumberLexicon,
): ReadNumber | null {
  const count = tokens[at]?.lower ?? ''
  const over = /^(?:a|one)$/.test(count) ? 1 : ones.get(count)
  const under = fractions.get(tokens[at + 1]?.lower ?? '')
  if (over === undefined || under === undefined || tokens[at + 2]?.lower !== 'of') return null
  return share(over / under, at + 2)
}

/** "one in eight patients" */
function readOneIn(
  tokens: readonly Token[],
  at: number,
  { ones }: NumberLexicon,
): ReadNumber | null {
  if (tokens[at]?.lower !== 'one' || tokens[at + 1]?.lower !== 'in') return null
  const token = tokens[at + 2]
  const under = token?.kind === 'number' ? Number(token.text) : ones.get(token?.lower ?? '')
  return under && tokens[at + 3]?.kind === 'word' ? share(1 / under, at + 3) : null
}
