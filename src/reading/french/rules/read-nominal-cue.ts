import type { Finding } from '../../statements/finding.ts'
import type { Token } from '../../text/token.ts'
import { endWithoutStop } from '../find-content-end.ts'
import { isOneOf } from '../grammar-words.ts'
import { nounPhraseEnd, startsNounPhrase } from '../noun-phrases.ts'
import { cueSpan, type Reading, spanOf, wordsFrom } from '../sentence-reader.ts'
import { NOMINAL_CUES } from '../words.ts'

/** La nappe sera à sec en juillet : c'est l'avertissement de l'hydrologue X. */
export function readNominalCue(reading: Reading, at: number): Finding | null {
  const { tokens } = reading
  if (tokens[at]?.lower === "c'" && tokens[at + 2]?.lower === 'ce') return readCleft(reading, at)
  if (!isSuchIs(tokens, at)) return null
  const noun = tokens[at + 3]?.kind === 'word' ? at + 3 : -1
  const act = NOMINAL_CUES.get(tokens[noun]?.lower ?? '')
  const first = noun + 2
  const content = wordsFrom(tokens, 0, endWithoutStop(tokens, at))
  if (!act || !content || !isOneOf('ofWords', tokens[noun + 1]?.lower ?? '')) return null
  const isContracted = /^(?:du|des)$/.test(tokens[noun + 1]?.lower ?? '')
  if (!isContracted && !startsNounPhrase(tokens, first)) return null
  const speaker = { first, end: nounPhraseEnd(tokens, first) }
  return {
    rule: 'nominal-cue',
    content: [content],
    cue: spanOf(tokens, { first: noun - 1, end: noun + 1 }),
    act,
    speaker: spanOf(tokens, speaker),
    negated: false,
    hedged: false,
  }
}

/** « … » : c'est ce qu'a expliqué le maire. */
function readCleft({ tokens, groups }: Reading, at: number): Finding | null {
  const group = groups.find(({ first }) => first === at + 4)
  const content = wordsFrom(tokens, 0, endWithoutStop(tokens, at))
  if (!group || !content || !startsNounPhrase(tokens, group.last + 1)) return null
  const speaker = { first: group.last + 1, end: nounPhraseEnd(tokens, group.last + 1) }
  return {
    rule: 'nominal-cue',
    content: [content],
    cue: cueSpan(tokens, group),
    act: group.verb.act,
    speaker: spanOf(tokens, speaker),
    negated: false,
    hedged: false,
  }
}

/** « c'est l' », « tel est le », after the words themselves. */
const isSuchIs = (tokens: readonly Token[], at: number): boolean =>
  at > 2 &&
  /^(?:c'|tel|telle)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.lower === 'est' &&
  isOneOf('cleftDeterminers', tokens[at + 2]?.lower ?? '')
