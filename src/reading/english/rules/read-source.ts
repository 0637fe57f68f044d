import type { Finding } from '../../statements/finding.ts'
import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/token.ts'
import { findEnd, sourceLength, withoutStop } from '../content-end.ts'
import { hasVerb, isVerbAt } from '../has-verb.ts'
import { endWithAppositions, nounPhraseEnd, type Run, startsNounPhrase } from '../noun-phrases.ts'
import { type Reading, spanOf, wordsFrom } from '../sentence-reader.ts'
import { NO_SOURCES } from '../words.ts'

/** According to X, … · …, according to X. */
export function readSource(reading: Reading, at: number): Finding | null {
  const { tokens } = reading
  const named = at + sourceLength(tokens, at)
  if (
    named === at ||
    !startsNounPhrase(tokens, named) ||
    NO_SOURCES.has(tokens[isArticle(tokens[named]) ? named + 1 : named]?.lower ?? '')
  )
    return null
  const speaker = { first: named, end: nounPhraseEnd(tokens, named) }
  const content = contentAround(reading, at, speaker)
  if (content.length === 0) return null
  return {
    rule: 'source',
    content,
    cue: spanOf(tokens, { first: at, end: named }),
    act: 'says',
    speaker: spanOf(tokens, {
      ...speaker,
      end: opensSentence(reading, at) ? speaker.end : endWithAppositions(tokens, speaker.end),
    }),
    negated: false,
    hedged: false,
  }
}

const isArticle = (token: Token | undefined): boolean =>
  /^(?:the|a|an|their|its|his|her)$/.test(token?.lower ?? '')

const opensSentence = ({ tokens }: Reading, at: number): boolean =>
  at === 0 || /^(?:that|but|and)$/.test(tokens[at - 1]?.lower ?? '')

function contentAround(reading: Reading, at: number, speaker: Run): readonly Span[] {
  const { tokens, found } = reading
  if (opensSentence(reading, at)) {
    const first = contentStart(tokens, speaker.end)
    return listPieces(wordsFrom(tokens, first, findEnd(reading, first)))
  }
  const taken = Math.max(0, ...found.flatMap(({ content }) => content.map(({ end }) => end)))
  const first = Math.max(
    0,
    tokens.findIndex(token => token.start >= taken),
  )
  const left = wordsFrom(tokens, first, withoutStop(tokens, at))
  const goesOn =
    tokens[at - 1]?.text === ',' &&
    tokens[speaker.end]?.text === ',' &&
    (!hasVerb(tokens, first, at) || isVerbAt(tokens, at - 2))
  const right = goesOn
    ? wordsFrom(tokens, speaker.end + 1, findEnd(reading, speaker.end + 1))
    : null
  return listPieces(left, right)
}

const listPieces = (...pieces: readonly (Span | null)[]): readonly Span[] =>
  pieces.filter(piece => piece !== null)

/** After the comma that closes the source: "according to a report published on Tuesday, …", "according to Smith, who was there, …". */
function contentStart(tokens: readonly Token[], from: number): number {
  const comma = tokens.findIndex(({ text }, at) => at >= from && text === ',')
  if (comma < 0 || comma > from + FARTHEST_COMMA) return from
  if (comma > from && !isReduced(tokens, from) && hasVerb(tokens, from, comma)) return from
  const isRelative = /^(?:who|which|whose)$/.test(tokens[comma + 1]?.lower ?? '')
  const next = isRelative ? tokens.findIndex(({ text }, at) => at > comma && text === ',') : comma
  return (next < 0 ? comma : next) + 1
}

const FARTHEST_COMMA = 20

/** "a report published on Tuesday", "a post made just hours ago" */
const isReduced = (tokens: readonly Token[], at: number): boolean =>
  /(?:ed|made|written|seen|sent|held|given|obtained)$/.test(tokens[at]?.lower ?? '')
