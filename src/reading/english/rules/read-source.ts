import type { Finding } from '../../statements/finding.ts'
import type { Span } from '../../text/span.ts'
import { findEnd, isSource, withoutStop } from '../find-content.ts'
import { endWithAppositions, nounPhraseEnd, type Run, startsNounPhrase } from '../noun-phrases.ts'
import { type Reading, spanOf, wordsFrom } from '../sentence-reader.ts'
import { NO_SOURCES } from '../words.ts'

/** According to X, … · …, according to X. */
export function readSource(reading: Reading, at: number): Finding | null {
  const { tokens } = reading
  if (
    NO_SOURCES.has(tokens[at + 2]?.lower ?? '') ||
    !isSource(tokens, at) ||
    !startsNounPhrase(tokens, at + 2)
  )
    return null
  const speaker = { first: at + 2, end: nounPhraseEnd(tokens, at + 2) }
  const content = contentAround(reading, at, speaker)
  if (!content) return null
  return {
    rule: 'source',
    content: [content],
    cue: spanOf(tokens, { first: at, end: at + 2 }),
    act: 'says',
    speaker: spanOf(tokens, {
      ...speaker,
      end: opensSentence(reading, at) ? speaker.end : endWithAppositions(tokens, speaker.end),
    }),
    negated: false,
    hedged: false,
  }
}

const opensSentence = ({ tokens }: Reading, at: number): boolean =>
  at === 0 || /^(?:that|but|and)$/.test(tokens[at - 1]?.lower ?? '')

function contentAround(reading: Reading, at: number, speaker: Run): Span | null {
  const { tokens, groups, found } = reading
  if (opensSentence(reading, at)) {
    const first = tokens[speaker.end]?.text === ',' ? speaker.end + 1 : speaker.end
    return wordsFrom(tokens, first, findEnd(tokens, first, groups))
  }
  const taken = Math.max(0, ...found.flatMap(({ content }) => content.map(({ end }) => end)))
  const first = Math.max(
    0,
    tokens.findIndex(token => token.start >= taken),
  )
  return wordsFrom(tokens, first, withoutStop(tokens, at))
}
