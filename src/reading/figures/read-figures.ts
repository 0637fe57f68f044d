import type { Span } from '../text/span.ts'
import type { Token } from '../text/token.ts'
import { type Language, tokenize } from '../text/tokenize.ts'
import type { Bound, Figure } from './figure.ts'
import { findCounted } from './find-counted.ts'
import { type NumberLexicon, numberLexicon } from './number-lexicon.ts'
import { readNumber } from './read-number.ts'
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
    figures.push(read.figure)
    at = read.end - 1
  }
  return figures
}

type Read = { readonly figure: Figure; readonly end: number }

function readFigure(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: NumberLexicon,
): Read | null {
  const number = readShare(tokens, at, lexicon) ?? readNumber(tokens, at, lexicon)
  if (!number || isPartOfDate(tokens, at, number.end) || isCode(tokens, at, lexicon)) return null
  const before = findBound(tokens, at, lexicon)
  const range = readRange(tokens, { at, end: number.end }, lexicon)
  const end = range?.end ?? number.end
  const counted = findCounted(text, tokens, { at, end }, lexicon)
  const start = tokens[range?.first ?? before.first]?.start ?? 0
  const last = tokens[Math.max(end, counted.unitEnd) - 1]
  if (!last) return null
  return {
    end,
    figure: {
      start,
      end: last.end,
      text: text.slice(start, last.end),
      value: number.value * (range?.scale ?? 1),
      high: range?.high ?? null,
      bound: range ? 'range' : number.vague && before.bound === 'exact' ? 'about' : before.bound,
      unit: counted.unit,
      what: counted.what,
    },
  }
}

const MONTH =
  /^(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/

/** « 28 octobre », « en 2016 », « October 28 », « article 4 »: numbers that count nothing. */
function isPartOfDate(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'number') return false
  const [before, after] = [tokens[at - 1]?.lower ?? '', tokens[end]?.lower ?? '']
  if (MONTH.test(after) || MONTH.test(before)) return true
  if (
    /^(?:article|articles|n°|no|numéro|number|page|chapitre|chapter|a|rue|route|ligne|line)$/.test(
      before,
    ) &&
    before !== 'a'
  )
    return true
  return (
    /^(?:1[5-9]|20)\d\d$/.test(token.text) &&
    (tokens[end]?.kind !== 'word' ||
      /^(?:en|depuis|in|since|by|de|fin|début|année|l'an)$/.test(before))
  )
}

/** "14:05", "6-2", "023 555 0100", "section 4": numbers that count nothing. */
function isCode(tokens: readonly Token[], at: number, { labels }: NumberLexicon): boolean {
  const token = tokens[at]
  if (token?.kind !== 'number') return false
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (before?.kind === 'number' || after?.kind === 'number') return true
  if (before !== undefined && labels.has(before.lower)) return true
  return isScore(tokens, at) || isScore(tokens, at - 2)
}

const GAME = /^(?:win|victory|defeat|loss|draw|lead|scoreline|ruling|decision|vote)$/

function isScore(tokens: readonly Token[], at: number): boolean {
  const [low, mark, high, game] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (low?.kind !== 'number' || high?.kind !== 'number' || low.end !== mark?.start) return false
  if (mark.text === ':') return high.start === mark.end
  const isHyphened = mark.text === '-' && high.start === mark.end
  return isHyphened && (Number(low.text) >= Number(high.text) || GAME.test(game?.lower ?? ''))
}

function findBound(
  tokens: readonly Token[],
  at: number,
  lexicon: NumberLexicon,
): { bound: Bound; first: number } {
  const first = beforeArticle(tokens, at)
  const found = lexicon.bounds.find(({ words }) =>
    words.every((word, i) => tokens[first - words.length + i]?.lower === word),
  )
  if (!found) return { bound: 'exact', first: at }
  const isArticle = /^(?:un|une)$/.test(found.words[0] ?? '')
  if (isArticle && !lexicon.collectives.has(tokens[at]?.lower ?? ''))
    return { bound: 'exact', first: at }
  return { bound: found.bound, first: first - found.words.length }
}

/** "more than a dozen", "at least $3m": the article or the sign stands between the bound and the number. */
const beforeArticle = (tokens: readonly Token[], at: number): number =>
  /^(?:a|an|[£$€])$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at

type Range = {
  readonly first: number
  readonly end: number
  readonly high: number
  readonly scale: number
}

/** "20-25 people" */
const isHyphen = (tokens: readonly Token[], at: number): boolean =>
  /^[-–]$/.test(tokens[at]?.text ?? '') &&
  tokens[at - 1]?.end === tokens[at]?.start &&
  tokens[at + 1]?.kind === 'number'

/** « entre 3 et 5 millions », "10 to 32 pages": a scale written once counts for both. */
function readRange(
  tokens: readonly Token[],
  run: { at: number; end: number },
  lexicon: NumberLexicon,
): Range | null {
  const link = tokens[run.end]?.lower ?? ''
  const opening = beforeArticle(tokens, run.at) - 1
  const isOpen = lexicon.rangeOpen.has(tokens[opening]?.lower ?? '')
  const isLinked =
    isHyphen(tokens, run.end) ||
    (lexicon.rangeLink.has(link) && (isOpen || link === 'à' || link === 'to'))
  if (!isLinked) return null
  const sign = /^[£$€]$/.test(tokens[run.end + 1]?.text ?? '') ? 1 : 0
  const high = readNumber(tokens, run.end + 1 + sign, lexicon)
  const isScaledOnce = run.end === run.at + 1
  return (
    high && {
      first: isOpen ? opening : run.at,
      end: high.end,
      high: high.value,
      scale: isScaledOnce ? high.scale : 1,
    }
  )
}
