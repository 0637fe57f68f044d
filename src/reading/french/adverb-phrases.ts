import type { Token } from '../text/token.ts'
import { ADVERB_PHRASES } from './words.ts'

/** Where the adverbial phrase that begins here ends (« de son côté », « en conférence de presse »); `at` when none does. */
export function adverbPhraseEnd(tokens: readonly Token[], at: number): number {
  const phrases = ADVERB_PHRASES.get(tokens[at]?.lower ?? '')
  const phrase = phrases?.find(words => words.every((word, i) => tokens[at + i]?.lower === word))
  return phrase ? at + phrase.length : at
}
