import type { Finding } from '../../statements/finding.ts'
import type { Token } from '../../text/token.ts'
import { findEnd } from '../content-end.ts'
import { isVerbAt } from '../has-verb.ts'
import { nounPhraseEnd, type Run, startsNounPhrase } from '../noun-phrases.ts'
import { type Reading, spanOf, wordsFrom } from '../sentence-reader.ts'
import { SAYING_NOUNS } from '../words.ts'

/** The mayor's claim that … · her insistence that … · a warning by the army that … */
export function readNounCue(reading: Reading, at: number): Finding | null {
  const { tokens } = reading
  const act = SAYING_NOUNS.get(tokens[at]?.lower ?? '')
  if (!act) return null
  const cue = readCue(tokens, at)
  if (!cue || tokens[cue.that]?.lower !== 'that' || !startsNounPhrase(tokens, cue.that + 1))
    return null
  const end = cue.opens ? clauseEnd(tokens, cue.that) : findEnd(reading, cue.that)
  const content = wordsFrom(tokens, cue.that, end)
  return (
    content && {
      rule: 'noun-cue',
      content: [content],
      cue: spanOf(tokens, { first: at, end: at + 1 }),
      act,
      speaker: spanOf(tokens, cue.speaker),
      negated: false,
      hedged: false,
    }
  )
}

type Cue = {
  readonly speaker: Run
  readonly that: number
  /** The noun is the subject of the sentence: another verb follows the clause. */
  readonly opens: boolean
}

function readCue(tokens: readonly Token[], at: number): Cue | null {
  const before = tokens[at - 1]
  if (before?.lower === "'s" || /s['’]$/.test(before?.text ?? '')) {
    const first = ownerStart(tokens, at - 2)
    return { speaker: { first, end: at - 1 }, that: at + 1, opens: first === 0 }
  }
  if (/^(?:his|her|their|its)$/.test(before?.lower ?? ''))
    return { speaker: { first: at - 1, end: at }, that: at + 1, opens: at === 1 }
  if (!/^(?:by|from)$/.test(tokens[at + 1]?.lower ?? '')) return null
  if (!startsNounPhrase(tokens, at + 2)) return null
  const end = nounPhraseEnd(tokens, at + 2)
  return { speaker: { first: at + 2, end }, that: end, opens: at <= 1 }
}

const LONGEST_OWNER = 7

/** "The Port Solace mayor" before the genitive. */
function ownerStart(tokens: readonly Token[], from: number): number {
  for (let first = Math.max(0, from - LONGEST_OWNER); first <= from; first++)
    if (startsNounPhrase(tokens, first) && nounPhraseEnd(tokens, first) > from) return first
  return from
}

/** "… that [the stadium came in under budget] was disputed": the second verb is the sentence's. */
function clauseEnd(tokens: readonly Token[], that: number): number {
  let verbs = 0
  for (let at = that + 1; at < tokens.length; at++) {
    if (!isVerbAt(tokens, at) || isVerbAt(tokens, at - 1)) continue
    if (/^(?:and|or|who|which|that|to|not)$/.test(tokens[at - 1]?.lower ?? '')) continue
    if (++verbs === 2) return at
  }
  return that
}
