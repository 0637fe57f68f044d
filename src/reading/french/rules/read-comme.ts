import type { Finding } from '../../statements/finding.ts'
import type { Token } from '../../text/token.ts'
import { endWithAppositions } from '../appositions.ts'
import { contentAroundSource } from '../content-around-source.ts'
import type { VerbGroup } from '../find-verb-groups.ts'
import { nounPhraseEnd, type Run, startsNounPhrase } from '../noun-phrases.ts'
import { cueSpan, type Reading, spanOf } from '../sentence-reader.ts'

/** Comme l'a rappelé la préfète, … · …, comme le dit le maire. */
export function readComme(reading: Reading, group: VerbGroup): Finding | null {
  const { tokens } = reading
  const comme = opensComme(tokens, group)
  const speaker = comme === null ? null : findSpeakerAfter(tokens, group.last + 1)
  if (comme === null || !speaker) return null
  const content = contentAroundSource(reading, { first: comme, end: group.last + 1 }, speaker)
  if (content.length === 0) return null
  return {
    rule: 'comme',
    content,
    cue: cueSpan(tokens, group),
    act: group.verb.act,
    speaker: spanOf(tokens, speaker),
    negated: false,
    hedged: group.conditional,
  }
}

/** « comme l'a … », « comme le … »: the clitic stands for what is said. */
function opensComme(tokens: readonly Token[], group: VerbGroup): number | null {
  const clitic = tokens[group.first]?.lower ?? ''
  const before = group.first - 1
  return group.form === 'finite' && /^(?:l'|le)$/.test(clitic) && tokens[before]?.lower === 'comme'
    ? before
    : null
}

function findSpeakerAfter(tokens: readonly Token[], first: number): Run | null {
  if (!startsNounPhrase(tokens, first)) return null
  return { first, end: endWithAppositions(tokens, { first, end: nounPhraseEnd(tokens, first) }) }
}
