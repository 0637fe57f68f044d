import type { Token } from '../text/token.ts'
import { decadeRange, quarterRange } from './calendar.ts'
import type { Context, Found } from './found-date.ts'

/** "Q2 2023", "first quarter of 2024", "third quarter": without a year, the last one that has begun. */
export function quarter(tokens: readonly Token[], at: number, context: Context): Found | null {
  const named = shortQuarter(tokens, at) ?? writtenQuarter(tokens, at, context)
  if (!named) return null
  const of = /^(?:of|in)$/.test(tokens[named.end]?.lower ?? '') ? 1 : 0
  const year = /^(?:1[89]|20)\d\d$/.test(tokens[named.end + of]?.text ?? '')
    ? Number(tokens[named.end + of]?.text)
    : null
  return {
    end: year === null ? named.end : named.end + of + 1,
    resolved: resolve(year, named.quarter, context),
    precision: 'quarter',
  }
}

type Named = { readonly quarter: number; readonly end: number }

const shortQuarter = (tokens: readonly Token[], at: number): Named | null => {
  const [, digit] = /^q([1-4])$/.exec(tokens[at]?.lower ?? '') ?? []
  return digit ? { quarter: Number(digit) - 1, end: at + 1 } : null
}

function writtenQuarter(
  tokens: readonly Token[],
  at: number,
  { lexicon: { quarters } }: Context,
): Named | null {
  const found = quarters.ordinals.indexOf(tokens[at]?.lower ?? '')
  return found >= 0 && tokens[at + 1]?.lower === quarters.noun
    ? { quarter: found, end: at + 2 }
    : null
}

function resolve(year: number | null, quarter: number, { today }: Context): Found['resolved'] {
  if (year !== null) return quarterRange(year, quarter)
  if (today === null) return null
  const date = new Date(today)
  const hasBegun = quarter * 3 <= date.getUTCMonth()
  return quarterRange(date.getUTCFullYear() - (hasBegun ? 0 : 1), quarter)
}

/** "the 1980s" */
export function decade(tokens: readonly Token[], at: number): Found | null {
  const [, written] = /^((?:1[89]|20)\d0)['’]?s$/.exec(tokens[at]?.text ?? '') ?? []
  return written
    ? { end: at + 1, resolved: decadeRange(Number(written)), precision: 'decade' }
    : null
}
