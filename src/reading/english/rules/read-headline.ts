import type { Finding } from '../../statements/finding.ts'
import type { Token } from '../../text/token.ts'
import { withoutStop } from '../content-end.ts'
import { hasVerb } from '../has-verb.ts'
import type { Run } from '../noun-phrases.ts'
import { type Reading, spanOf, wordsFrom } from '../sentence-reader.ts'
import { FIRST_PERSON_OPENINGS, HEADLINE_SPEAKERS } from '../words.ts'

/** In a headline. Mayor: we are ready · PM: tax cut “possible” · Minister ‘will not resign’ over villa */
export function readHeadline(reading: Reading, at: number): Finding | null {
  const { tokens, place } = reading
  const token = tokens[at]
  if (token?.text !== ':' && token?.kind !== 'quotation') return null
  if (place === 'body' && !isTitle(tokens)) return null
  if (token.text === ':') return afterColon(tokens, at)
  return afterSpeaker(tokens, at)
}

/** A headline by itself: short, and no stop closes it. */
const isTitle = (tokens: readonly Token[]): boolean =>
  tokens.length <= LONGEST_TITLE && !/[.!?…]$/.test(tokens.at(-1)?.text ?? '')

const LONGEST_TITLE = 14

const LONGEST_SPEAKER = 5

function afterColon(tokens: readonly Token[], colon: number): Finding | null {
  if (colon === 0 || colon > LONGEST_SPEAKER || tokens[colon + 1]?.kind === 'quotation') return null
  const isSpeaker = HEADLINE_SPEAKERS.has(tokens[colon - 1]?.lower ?? '')
  const isSaid =
    hasVerb(tokens, colon + 1, tokens.length) ||
    tokens.slice(colon + 1).some(({ kind }) => kind === 'quotation')
  const content = wordsFrom(tokens, colon + 1, withoutStop(tokens, tokens.length))
  return isSpeaker && isSaid && content
    ? makeFinding(content, spanOf(tokens, { first: 0, end: colon }))
    : null
}

/** The words quoted continue the headline's subject: what they will do, how they feel. */
function afterSpeaker(tokens: readonly Token[], at: number): Finding | null {
  const opening = /^\W+(\p{L}+)/u.exec(tokens[at]?.text ?? '')?.[1] ?? ''
  const run: Run = { first: 0, end: at }
  if (at === 0 || at > LONGEST_SPEAKER || !FIRST_PERSON_OPENINGS.has(opening)) return null
  const isSpeaker = HEADLINE_SPEAKERS.has(tokens[at - 1]?.lower ?? '')
  return isSpeaker && (tokens[at]?.quotation?.words ?? 0) >= 2
    ? makeFinding(spanOf(tokens, { first: at, end: at + 1 }), spanOf(tokens, run))
    : null
}

const makeFinding = (
  content: Finding['content'][number],
  speaker: Finding['speaker'],
): Finding => ({
  rule: 'headline',
  content: [content],
  cue: null,
  act: 'says',
  speaker,
  negated: false,
  hedged: false,
})
