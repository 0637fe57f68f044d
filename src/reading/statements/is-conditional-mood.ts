import { isHearsay, tellsThePast } from '../french/hearsay.ts'
import type { Span } from '../text/span.ts'
import { type Language, tokenize } from '../text/tokenize.ts'

const ENGLISH = /\b(?:reportedly|allegedly|supposedly|purportedly)\b/i

type Said = {
  /** The words said that are not quoted. */
  readonly plain: readonly Span[]
  /** What attributes them, when a clause hangs on it (« a dit que »); null beside an incise or a source. */
  readonly governor: Span | null
}

/** French tells hearsay by the conditional (« auraient été tués »), English by an adverb ("reportedly"). */
export function isConditionalMood(text: string, said: Said, language: Language): boolean {
  const { plain, governor } = said
  if (language === 'en') return plain.some(({ start, end }) => ENGLISH.test(text.slice(start, end)))
  const words = plain.flatMap(span => tokenize(text, span, language).map(({ lower }) => lower))
  const isPast =
    governor !== null && tellsThePast(tokenize(text, governor, language).map(({ lower }) => lower))
  return isHearsay(words, isPast)
}
