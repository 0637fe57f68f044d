import { isConditional } from '../french/words.ts'
import type { Span } from '../text/span.ts'
import { type Language, tokenize } from '../text/tokenize.ts'

const ENGLISH = /\b(?:reportedly|allegedly|supposedly|purportedly)\b/i

/** French tells hearsay by the conditional (« auraient été tués »), English by an adverb ("reportedly"). */
export function isConditionalMood(
  text: string,
  content: readonly Span[],
  language: Language,
): boolean {
  return content.some(span =>
    language === 'fr'
      ? tokenize(text, span, language).some(({ lower }) => isHearsay(lower))
      : ENGLISH.test(text.slice(span.start, span.end)),
  )
}

/** « pourrait » and « devrait » hedge too, « souhaiterait » does not. */
const isHearsay = (lower: string): boolean => /(?:rait|raient)$/.test(lower) && isConditional(lower)
