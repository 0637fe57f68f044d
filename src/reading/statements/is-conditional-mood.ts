import { isHearsay, tellsThePast } from '../french/hearsay.ts'
import type { Span } from '../text/span.ts'
import type { Token } from '../text/token.ts'
import { type Language, tokenize } from '../text/tokenize.ts'

const ENGLISH = /\b(?:reportedly|allegedly|supposedly|purportedly)\b/i

type Said = {
  /** The words said that are not quoted. */
  readonly plain: readonly Span[]
  /** All words said, piece by piece. */
  readonly words: readonly (readonly Token[])[]
  /** What attributes them, when a clause hangs on it (« a dit que »); null beside an incise or a source. */
  readonly governor: Span | null
}

/** French tells hearsay by the conditional (« auraient été tués »), English by an adverb ("reportedly"). */
export function isConditionalMood(text: string, said: Said, language: Language): boolean {
  const { plain, governor } = said
  if (language === 'en') return plain.some(({ start, end }) => ENGLISH.test(text.slice(start, end)))
  if (plain.length === 0) return false
  const words = wordsWithin(plain, said.words.flat())
  const isPast =
    governor !== null && tellsThePast(tokenize(text, governor, language).map(({ lower }) => lower))
  return isHearsay(words, isPast)
}

/** Both in the order of the text. */
function wordsWithin(spans: readonly Span[], tokens: readonly Token[]): string[] {
  const within: string[] = []
  let at = 0
  for (const { start, lower } of tokens) {
    while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++
    if ((spans[at]?.start ?? Number.POSITIVE_INFINITY) <= start) within.push(lower)
  }
  return within
}
