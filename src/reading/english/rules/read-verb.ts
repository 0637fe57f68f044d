import type { Finding } from '../../statements/finding.ts'
import { findComplement, findEnd } from '../find-content.ts'
import { findMainSubject, findSubjectBefore } from '../find-subject.ts'
import type { VerbGroup } from '../find-verb-groups.ts'
import type { Run } from '../noun-phrases.ts'
import { cueSpan, type Reading, spanOf, wordsFrom } from '../sentence-reader.ts'

/** X said that … · X says Y is … · X told AFP: "…" · X called it "…" · adding that … */
export function readVerb(reading: Reading, group: VerbGroup): Finding | null {
  const { tokens, groups } = reading
  const complement = findComplement(tokens, group)
  if (!complement) return null
  const later = groups.filter(({ first }) => first > complement.first)
  const content = wordsFrom(tokens, complement.first, findEnd(tokens, complement.first, later))
  if (!content) return null
  const speaker = findSpeaker(reading, group)
  return {
    rule: `verb-${complement.kind}`,
    content: [content],
    cue: cueSpan(tokens, group),
    act: group.verb.act,
    speaker: speaker && spanOf(tokens, speaker),
    negated: group.negated,
    hedged: group.hedged,
  }
}

export function findSpeaker({ tokens, lastSubject }: Reading, group: VerbGroup): Run | null {
  const own = hasOwnSubject(tokens, group) ? findSubjectBefore(tokens, group.first) : null
  return own ?? lastSubject ?? findMainSubject(tokens, group.first)
}

/** "with Boswell stating" has a subject of its own; ", adding" has none. */
const hasOwnSubject = (tokens: Reading['tokens'], group: VerbGroup): boolean =>
  group.form === 'finite' || (tokens[group.first - 1]?.text !== ',' && tokens[group.first - 1]?.kind === 'word')
