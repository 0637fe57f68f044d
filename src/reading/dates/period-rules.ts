import type { Token } from '../text/token.ts'
import { decadeRange, partOfYear } from './calendar.ts'
import { type Found, yearNumber } from './date-words.ts'

/** "Q2 2023" */
export function shortQuarter(tokens: readonly Token[], at: number): Found | null {
  const [, digit] = /^q([1-4])$/.exec(tokens[at]?.lower ?? '') ?? []
  const year = yearNumber(tokens[at + 1])
  return digit && year !== null
    ? { end: at + 2, resolved: partOfYear(year, (Number(digit) - 1) * 3, 3), precision: 'quarter' }
    : null
}

/** "the 1980s" */
export function decade(tokens: readonly Token[], at: number): Found | null {
  const [, written] = /^((?:1[89]|20)\d0)['’]?s$/.exec(tokens[at]?.text ?? '') ?? []
  return written
    ? { end: at + 1, resolved: decadeRange(Number(written)), precision: 'decade' }
    : null
}
