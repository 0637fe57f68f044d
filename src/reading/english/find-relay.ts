import type { Span } from '../text/span.ts'
import type { Sentence } from '../text/split-sentences.ts'
import type { Token } from '../text/token.ts'
import { nounPhraseEnd, startsNounPhrase } from './noun-phrases.ts'
import { prepareTokens } from './prepare-tokens.ts'
import { spanOf } from './sentence-reader.ts'

const FARTHEST = 14

/** "…, the ministry said, as quoted by AFP", "the agency quoted its director as saying": who passes the words on. */
export function findRelay({ tokens: written }: Sentence, speaker: Span): Span | null {
  const tokens = prepareTokens(written)
  return quotedBy(tokens, speaker) ?? quoting(tokens, speaker)
}

function quotedBy(tokens: readonly Token[], speaker: Span): Span | null {
  const from = tokens.findIndex(({ start }) => start >= speaker.end)
  if (from < 0) return null
  for (let at = from; at < Math.min(tokens.length - 2, from + FARTHEST); at++) {
    const token = tokens[at]
    if (!token || token.kind === 'quotation' || /^[.;:]$/.test(token.text)) return null
    const isRelay = /^(?:quoted|cited|reported|carried)$/.test(token.lower)
    if (isRelay && tokens[at + 1]?.lower === 'by' && startsNounPhrase(tokens, at + 2))
      return spanOf(tokens, { first: at + 2, end: nounPhraseEnd(tokens, at + 2) })
  }
  return null
}

function quoting(tokens: readonly Token[], speaker: Span): Span | null {
  const at = tokens.findIndex(({ start }) => start === speaker.start) - 1
  if (!/^(?:quoted|quotes|cited|cites)$/.test(tokens[at]?.lower ?? '')) return null
  for (let first = 0; first < at; first++)
    if (startsNounPhrase(tokens, first) && nounPhraseEnd(tokens, first) === at)
      return spanOf(tokens, { first, end: at })
  return null
}
