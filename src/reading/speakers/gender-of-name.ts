import { wordSet } from '../text/word-set.ts'
import firstNames from './first-names.json' with { type: 'json' }

const FEMININE = wordSet(firstNames.feminine)
const MASCULINE = wordSet(firstNames.masculine)

/** « Odile Farges » → f; null when the first name does not say. */
export function genderOfName(name: string): 'm' | 'f' | null {
  const whole = name.split(' ')[0] ?? ''
  const first = MASCULINE.has(whole) || FEMININE.has(whole) ? whole : (whole.split('-')[0] ?? '')
  if (FEMININE.has(first)) return 'f'
  return MASCULINE.has(first) ? 'm' : null
}
