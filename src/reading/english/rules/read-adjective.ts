import type { Finding } from '../../statements/finding.ts'
import type { Token } from '../../text/token.ts'
import { findEnd } from '../content-end.ts'
import { isSubject } from '../find-content.ts'
import { findSubjectBefore } from '../find-subject.ts'
import { type Reading, spanOf, wordsFrom } from '../sentence-reader.ts'
import { BE, CONVICTIONS, isAdverb } from '../words.ts'

/** The union is adamant that … · Doctors are worried the virus will spread. */
export function readAdjective(reading: Reading, at: number): Finding | null {
  const { tokens } = reading
  const act = CONVICTIONS.get(tokens[at]?.lower ?? '')
  if (!act) return null
  const be = isAdverb(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1
  if (!BE.has(tokens[be]?.lower ?? '') || !opensClause(tokens, at + 1)) return null
  const speaker = findSubjectBefore(tokens, be)
  const end = findEnd(reading, at + 1)
  const content = wordsFrom(tokens, at + 1, end)
  if (!speaker || !content || /^(?:it|what|this|that)$/.test(tokens[speaker.first]?.lower ?? ''))
    return null
  return {
    rule: 'adjective',
    content: [content],
    cue: spanOf(tokens, { first: be, end: at + 1 }),
    act,
    speaker: spanOf(tokens, speaker),
    negated: tokens.slice(be, at).some(({ lower }) => lower === 'not'),
    hedged: false,
  }
}

const opensClause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'that' || isSubject(tokens, at)
