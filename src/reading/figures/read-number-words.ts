import type { Token } from '../text/token.ts'
import type { ReadNumber } from './number.ts'
import type { NumberLexicon } from './number-lexicon.ts'

/** What has been read so far: « deux millions trois cent » is 2 000 000 behind and 300 in hand. */
type Sum = { readonly behind: number; readonly hand: number; readonly scale: number }

const MOST_WORDS = 12

/** « mille deux cents », « vingt et un », « quatre-vingt-dix-neuf », « deux cent cinquante mille », « un million ». */
export function readNumberWords(
  tokens: readonly Token[],
  at: number,
  lexicon: NumberLexicon,
): ReadNumber | null {
  let sum: Sum = { behind: 0, hand: 0, scale: 1 }
  let end = at
  while (end < Math.min(tokens.length, at + MOST_WORDS)) {
    const first =
      lexicon.and.has(tokens[end]?.lower ?? '') && joins(tokens, end, lexicon) ? end + 1 : end
    if (first > end && end === at) return null
    const next = addWord(sum, tokens[first], lexicon)
    if (!next || (end > at && first === end && !follows(sum, next))) break
    sum = next
    end = first + 1
  }
  const value = sum.behind + sum.hand
  const isArticle = end === at + 1 && lexicon.articles.has(tokens[at]?.lower ?? '')
  return value === 0 || isArticle ? null : { value, end, vague: false, scale: sum.scale }
}

/** « vingt et un »: « et » only before one and eleven; "one hundred and six". */
const joins = (tokens: readonly Token[], at: number, lexicon: NumberLexicon): boolean => {
  const next = tokens[at + 1]?.lower ?? ''
  const before = tokens[at - 1]?.lower ?? ''
  const mayAddOnes = lexicon.scoreOf !== ''
  return (
    lexicon.afterAnd.has(next) &&
    ((mayAddOnes && lexicon.ones.has(before)) || lexicon.multipliers.has(before))
  )
}

/** A word that joins must be smaller than what it follows, or multiply it: « deux trois » are two numbers. */
const follows = (sum: Sum, next: Sum): boolean =>
  next.hand === 0 || next.hand === sum.hand * 100 || sum.hand === 0 || sum.hand % 100 === 0

function addWord(sum: Sum, token: Token | undefined, lexicon: NumberLexicon): Sum | null {
  if (token?.kind !== 'word' || token.hyphened) return null
  const known = lexicon.ones.get(token.lower)
  if (known !== undefined) return add(sum, known)
  const factor = lexicon.multipliers.get(token.lower)
  if (factor !== undefined) return token.lower.length > 2 ? multiply(sum, factor) : null
  return token.lower.includes('-') ? addPieces(sum, token.lower.split('-'), lexicon) : null
}

/** « trente-deux », « quatre-vingt-dix-neuf », « deux-cents » */
function addPieces(sum: Sum, pieces: readonly string[], lexicon: NumberLexicon): Sum | null {
  let reached: Sum | null = { ...sum, hand: sum.hand }
  for (const [at, piece] of pieces.entries()) {
    if (lexicon.and.has(piece)) continue
    const isScore = pieces[at - 1] === lexicon.scoreOf && /^vingts?$/.test(piece)
    const one = lexicon.ones.get(piece)
    const factor = lexicon.multipliers.get(piece)
    if (!reached) return null
    if (isScore) reached = add(reached, 76)
    else if (one !== undefined) reached = add(reached, one)
    else reached = factor === undefined ? null : multiply(reached, factor)
  }
  return reached
}

const add = (sum: Sum, value: number): Sum => ({ ...sum, hand: sum.hand + value })

/** Hundreds stay in hand; thousands and more close what is in hand. */
function multiply(sum: Sum, factor: number): Sum {
  const times = Math.max(1, sum.hand)
  if (factor === 100) return { ...sum, hand: times * factor }
  return { behind: sum.behind + times * factor, hand: 0, scale: factor }
}
