import type { Token } from '../text/token.ts'
import type { NumberLexicon } from './number-lexicon.ts'

const SUFFIXED = /^([\d.,]*\d)(\p{L}+)$/u

/** "3.5bn", "40mm": a number and its multiplier or unit written together become two words. */
export function splitSuffixes(tokens: readonly Token[], lexicon: NumberLexicon): readonly Token[] {
  if (!tokens.some(isSuffixed)) return tokens
  return tokens.flatMap(token => (isSuffixed(token) ? split(token, lexicon) : token))
}

const isSuffixed = ({ kind, text }: Token): boolean => kind === 'number' && SUFFIXED.test(text)

function split(token: Token, { multipliers, units }: NumberLexicon): Token[] {
  const [, digits = '', suffix = ''] = SUFFIXED.exec(token.text) ?? []
  const lower = suffix.toLowerCase()
  if (!multipliers.has(lower) && !units.has(lower)) return [token]
  const middle = token.start + digits.length
  return [
    { ...token, text: digits, lower: digits, end: middle },
    { ...token, kind: 'word', text: suffix, lower, start: middle },
  ]
}
