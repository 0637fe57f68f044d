import type { Token } from '../text/token.ts'
import type { NumberLexicon } from './number-lexicon.ts'

type Run = { readonly at: number; readonly end: number }

/** « 28 octobre », « en 2016 », « article 4 », « à 20 h 30 »: numbers that count nothing. Where they end; null for a figure. */
export function isNoFigure(
  tokens: readonly Token[],
  run: Run,
  lexicon: NumberLexicon,
): number | null {
  const token = tokens[run.at]
  const hour = hourEnd(tokens, run, lexicon)
  if (hour !== null) return hour
  if (token?.kind !== 'number') return null
  const isDate = isPartOfDate(tokens, run, lexicon) || isPartOfNumericDate(tokens, run)
  return isDate || isLabel(tokens, run, lexicon) ? run.end : null
}

/** « 20 h 30 », « 20h30 », « à 14 heures » */
function hourEnd(
  tokens: readonly Token[],
  { at, end }: Run,
  lexicon: NumberLexicon,
): number | null {
  const after = tokens[end]?.lower ?? ''
  if (after === 'h') return tokens[end + 1]?.kind === 'number' ? end + 2 : end + 1
  if (/^\d{1,2}h\d{0,2}$/.test(tokens[at]?.lower ?? '')) return end
  const isHour = /^heures?$/.test(after) && lexicon.beforeHour.has(tokens[at - 1]?.lower ?? '')
  return isHour && tokens[at - 1]?.lower !== 'de' ? end + 1 : null
}

function isPartOfDate(tokens: readonly Token[], { at, end }: Run, lexicon: NumberLexicon): boolean {
  const [before, after] = [tokens[at - 1]?.lower ?? '', tokens[end]?.lower ?? '']
  const { months, beforeYear } = lexicon
  if (months.has(after) || months.has(before)) return true
  if (/^(?:1[5-9]|20)\d\d$/.test(tokens[at]?.text ?? ''))
    return tokens[end]?.kind !== 'word' || beforeYear.has(before)
  return opensDateRange(tokens, { at, end }, months)
}

/** « du 4 au 12 juillet » */
const opensDateRange = (
  tokens: readonly Token[],
  { end }: Run,
  months: ReadonlySet<string>,
): boolean =>
  tokens[end]?.lower === 'au' &&
  tokens[end + 1]?.kind === 'number' &&
  months.has(tokens[end + 2]?.lower ?? '')

/** 28/10/2024 and 28.10.2024: three numbers tied together. */
const isPartOfNumericDate = (tokens: readonly Token[], { at, end }: Run): boolean =>
  /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(tokens[at]?.text ?? '') ||
  tokens[end]?.text === '/' ||
  tokens[at - 1]?.text === '/'

/** « article 49.3 », « le 49.3 », « la départementale 12 » */
const isLabel = (tokens: readonly Token[], { at }: Run, lexicon: NumberLexicon): boolean =>
  lexicon.beforeLabel.has(tokens[at - 1]?.lower ?? '') ||
  (lexicon.decimal === ',' && /^\d{1,2}\.\d{1,2}$/.test(tokens[at]?.text ?? ''))
