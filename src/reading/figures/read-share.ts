import type { Token } from '../text/token.ts'
import type { ReadNumber } from './number.ts'
import type { NumberLexicon } from './number-lexicon.ts'
import { readNumber } from './read-number.ts'

/** A part of a whole, as a percentage; who makes the whole when the words stand inside (« un salarié sur deux »). */
export type ReadShare = ReadNumber & { readonly what: string | null }

/** « deux tiers », « la moitié », « un salarié sur deux »: 66.67, 50, 50 per cent. */
export function readShare(
  tokens: readonly Token[],
  at: number,
  lexicon: NumberLexicon,
): ReadShare | null {
  const count = countAt(tokens, at, lexicon)
  if (!count) return null
  const parts = lexicon.fractions.get(tokens[count.end]?.lower ?? '')
  if (parts !== undefined && !isOfSomething(tokens, count, lexicon)) return null
  return parts === undefined
    ? readOutOf(tokens, count, lexicon)
    : makeShare({ part: count.value, whole: parts, end: count.end + 1, what: null })
}

type Count = { readonly value: number; readonly end: number }

/** « un », « la », « le » before a fraction are one part. */
function countAt(tokens: readonly Token[], at: number, lexicon: NumberLexicon): Count | null {
  const lower = tokens[at]?.lower ?? ''
  if (lexicon.articles.has(lower)) return { value: 1, end: at + 1 }
  if (lexicon.fractions.has(lower) && isDefinite(tokens[at - 1])) return { value: 1, end: at }
  return readNumber(tokens, at, lexicon)
}

/** « un tiers » alone is somebody, « le quart de finale » a match, « un quart d'heure » a time. */
function isOfSomething(
  tokens: readonly Token[],
  { value, end }: Count,
  lexicon: NumberLexicon,
): boolean {
  const link = tokens[end + 1]?.lower ?? ''
  const isLinked = lexicon.shareLink.has(link)
  if (lexicon.notShared.has(tokens[end + 2]?.lower ?? '') && isLinked) return false
  return isLinked || value > 1 || tokens[end]?.lower === 'moitié'
}

/** « la moitié », « le quart » */
const isDefinite = (token: Token | undefined): boolean => /^l[ea]$/.test(token?.lower ?? '')

const MOST_BETWEEN = 2

/** « un salarié sur deux », « six établissements sur dix », « 6 sur 10 » */
function readOutOf(
  tokens: readonly Token[],
  { value, end }: Count,
  lexicon: NumberLexicon,
): ReadShare | null {
  for (let link = end; link <= end + MOST_BETWEEN; link++) {
    if (!lexicon.outOf.has(tokens[link]?.lower ?? '')) continue
    const whole = readNumber(tokens, link + 1, lexicon)
    if (!whole || whole.value < 2 || whole.value > 100 || value > whole.value) return null
    const between = tokens.slice(end, link)
    if (between.some(({ kind }) => kind !== 'word')) return null
    const what = between.map(({ text }) => text).join(' ') || null
    return makeShare({ part: value, whole: whole.value, end: whole.end, what })
  }
  return null
}

const makeShare = (share: {
  part: number
  whole: number
  end: number
  what: string | null
}): ReadShare => ({
  value: Math.round((10_000 * share.part) / share.whole) / 100,
  end: share.end,
  what: share.what,
  vague: false,
  scale: 1,
})
