import type { Token } from '../text/token.ts'
import type { NumberLexicon } from './number-lexicon.ts'

const SUFFIXED = /^([\d.,]*\d)(\p{L}+)$/u

/** "3.5bn", "40mm": a number and its multiplier or unit written together become two words. */
export const splitSuffixes = (tokens: readonly Token[], lexicon: NumberLexicon): Token[] =>
  tokens.flatMap(token => {
    const [, digits, suffix] = token.kind === 'number' ? (SUFFIXED.exec(token.text) ?? []) : []
    const lower = suffix?.toLowerCase() ?? ''
    if (!digits || !suffix || !(lexicon.multipliers.has(lower) || lexicon.units.has(lower)))
      return [token]
    const middle = token.start + digits.length
    return [
      { ...token, text: digits, lower: digits, end: middle },
      { ...token, kind: 'word' as const, text: suffix, lower, start: middle },
    ]
  })
