import type { Span } from '../text/span.ts'
import type { Token } from '../text/token.ts'
import { type Language, tokenize } from '../text/tokenize.ts'
import type { Bound, Figure } from './figure.ts'
import { findCounted } from './find-counted.ts'
import { isCode } from './is-code.ts'
import { isNoFigure } from './is-no-figure.ts'
import type { ReadNumber } from './number.ts'
import { type NumberLexicon, numberLexicon } from './number-lexicon.ts'
import { readNumber } from './read-number.ts'
import { readHalfOf, readPart } from './read-part.ts'
import { readShare } from './read-share.ts'
import { splitSuffixes } from './split-suffixes.ts'

/** The figures of a text or of one span of it: value, bound, unit, and what is counted. Dates and hours are left out. */
export function readFigures(
  text: string,
  { language, span }: { readonly language: Language; readonly span?: Span },
): Figure[] {
  const tokens = tokenize(text, span ?? { start: 0, end: text.length }, language)
  return findFigures(text, tokens, language)
}

/** The figures among words already cut. */
export function findFigures(text: string, written: readonly Token[], language: Language): Figure[] {
  const lexicon = numberLexicon(language)
  const tokens = splitSuffixes(written, lexicon)
  const figures: Figure[] = []
  for (let at = 0; at < tokens.length; at++) {
    const read = readFigure(text, tokens, at, lexicon)
    if (!read) continue
    if (read.figure) figures.push(read.figure)
    at = read.end - 1
  }
  return figures
}

/** No figure where the number belongs to an hour or a label: it is passed over whole. */
type Read = { readonly figure: Figure | null; readonly end: number }

function readFigure(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: NumberLexicon,
): Read | null {
  if (!canBegin(tokens[at], lexicon)) return null
  const share = readPart(tokens, at, lexicon) ?? readShare(tokens, at, lexicon)
  const number = share ?? readHalfOf(tokens, at, lexicon) ?? readNumber(tokens, at, lexicon)
  if (!number || isCode(tokens, at)) return null
  const passed = share ? null : isNoFigure(tokens, { at, end: number.end }, lexicon)
  if (passed !== null) return { figure: null, end: passed }
  const before = findBoundBefore(tokens, at, lexicon)
  const range = share ? null : readRange(tokens, { at, end: number.end }, lexicon)
  const end = range?.end ?? number.end
  const counted = findCounted(text, tokens, { at, end }, { lexicon, isShare: share !== null })
  const sign = signBefore(text, tokens, at)
  const first = range?.first ?? Math.min(at, before.first)
  const start = sign === null ? (tokens[first]?.start ?? 0) : sign.start
  const last = tokens[Math.max(end, counted.unitEnd) - 1]
  if (!last) return null
  return {
    end: Math.max(end, counted.unitEnd),
    figure: {
      start,
      end: last.end,
      text: text.slice(start, last.end),
      value: number.value * (range?.scale ?? 1) * (sign?.factor ?? 1),
      high: range?.high ?? null,
      bound: range ? 'range' : boundOf(number, before.bound),
      unit: counted.unit,
      per: counted.per,
      what: share?.what ?? counted.what,
    },
  }
}

/** « près de la moitié », "more than a dozen", "at least $3m": the article or the sign may stand between. */
function findBoundBefore(tokens: readonly Token[], at: number, lexicon: NumberLexicon) {
  const near = findBound(tokens, at, lexicon)
  if (near.bound !== 'exact' || opening(tokens, at) === at) return near
  const far = findBound(tokens, at - 1, lexicon)
  return far.bound === 'exact' ? near : far
}

const opening = (tokens: readonly Token[], at: number): number =>
  /^(?:l[ea]|a|an|[£$€])$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at

/** Most words begin no figure: they are passed over before anything is tried. */
const canBegin = (token: Token | undefined, lexicon: NumberLexicon): boolean =>
  token?.kind === 'number' ||
  (token?.kind === 'word' &&
    (lexicon.ones.has(token.lower) ||
      lexicon.multipliers.has(token.lower) ||
      lexicon.collectives.has(token.lower) ||
      lexicon.fractions.has(token.lower) ||
      lexicon.articles.has(token.lower) ||
      token.lower.includes('-')))

const boundOf = ({ vague }: ReadNumber, bound: Bound): Bound =>
  vague && bound === 'exact' ? 'about' : bound

/** « −12 % », « +3,4 % »: a sign that touches the number and nothing before it. */
function signBefore(
  text: string,
  tokens: readonly Token[],
  at: number,
): { start: number; factor: number } | null {
  const sign = tokens[at - 1]
  const number = tokens[at]
  if (!sign || number?.kind !== 'number' || !/^[-−–+]$/.test(sign.text)) return null
  if (sign.end !== number.start || /[\p{L}\p{N}]/u.test(text.charAt(sign.start - 1))) return null
  return { start: sign.start, factor: sign.text === '+' ? 1 : -1 }
}

function findBound(
  tokens: readonly Token[],
  at: number,
  lexicon: NumberLexicon,
): { bound: Bound; first: number } {
  const found = matchBound(tokens, at, lexicon)
  if (!found) return { bound: 'exact', first: at }
  const first = at - found.words.length
  if (!ARTICLE.test(found.words[0] ?? '')) return { bound: found.bound, first }
  const outer = matchBound(tokens, first, lexicon)
  if (outer && !ARTICLE.test(outer.words[0] ?? ''))
    return { bound: outer.bound, first: first - outer.words.length }
  return lexicon.collectives.has(tokens[at]?.lower ?? '')
    ? { bound: found.bound, first }
    : { bound: 'exact', first: at }
}

/** « plus d'un millier »: the article counts only with a collective, and something stronger may stand before it. */
const ARTICLE = /^(?:un|une|des)$/

const matchBound = (tokens: readonly Token[], at: number, { bounds }: NumberLexicon) =>
  bounds.find(({ words }) =>
    words.every((word, i) => tokens[at - words.length + i]?.lower === word),
  )

type Range = {
  readonly first: number
  readonly end: number
  readonly high: number
  readonly scale: number
}

/** « entre 3 et 5 millions », « 10-15 % », "10 to 32 pages": a scale written once counts for both. */
function readRange(
  tokens: readonly Token[],
  run: { at: number; end: number },
  lexicon: NumberLexicon,
): Range | null {
  const link = tokens[run.end]?.lower ?? ''
  const first = opening(tokens, run.at) - 1
  const isOpen = lexicon.rangeOpen.has(tokens[first]?.lower ?? '')
  if (!lexicon.rangeLink.has(link) || !(isOpen || joinsAlone(tokens, run.end))) return null
  const sign = /^[£$€]$/.test(tokens[run.end + 1]?.text ?? '') ? 1 : 0
  const high = readNumber(tokens, run.end + 1 + sign, lexicon)
  const isScaledOnce = run.end === run.at + 1
  return (
    high && {
      first: isOpen ? first : run.at,
      end: high.end,
      high: high.value,
      scale: isScaledOnce ? high.scale : 1,
    }
  )
}

/** « 400 à 500 », "10 to 32", « 10-15 » without a space. */
function joinsAlone(tokens: readonly Token[], at: number): boolean {
  const [before, link, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!link || !before || !after) return false
  if (/^[-–]$/.test(link.text)) return before.end === link.start && link.end === after.start
  return link.lower === 'à' || link.lower === 'to'
}
