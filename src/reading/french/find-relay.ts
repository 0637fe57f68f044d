import type { Span } from '../text/span.ts'
import type { Sentence } from '../text/split-sentences.ts'
import { nounPhraseEnd, startsNounPhrase } from './noun-phrases.ts'
import { spanOf } from './sentence-reader.ts'
import { RELAYED } from './words.ts'

const FARTHEST = 12

/** « …, a dit le ministre, cité par l'AFP », « selon le parquet, dont les propos sont rapportés par Sud Ouest »: who passes the words on. */
export function findRelay({ tokens }: Sentence, speaker: Span): Span | null {
  const after = tokens.findIndex(({ start }) => start >= speaker.end)
  if (after < 0) return null
  for (let at = after; at < Math.min(tokens.length - 2, after + FARTHEST); at++) {
    const token = tokens[at]
    if (!token || token.kind === 'quotation' || /^[.;:]$/.test(token.text)) return null
    const first = at + 2
    const isRelay = RELAYED.has(token.lower) && tokens[at + 1]?.lower === 'par'
    if (isRelay && startsNounPhrase(tokens, first))
      return spanOf(tokens, { first, end: nounPhraseEnd(tokens, first) })
  }
  return null
}
