import type { Finding } from '../../statements/finding.ts'
import type { Token } from '../../text/token.ts'
import { nounPhraseEnd, type Run, startsNounPhrase } from '../noun-phrases.ts'
import { type Reading, spanOf } from '../sentence-reader.ts'

/** “No comment,” was the colonel's reply. · “No, no and no,” came the answer from the treasury. */
export function readReply({ tokens }: Reading, at: number): Finding | null {
  if (tokens[at - 1]?.kind !== 'quotation') return null
  const speaker =
    tokens[at]?.lower === 'was' || tokens[at]?.lower === 'is'
      ? ownerOfReply(tokens, at + 1)
      : tokens[at]?.lower === 'came' || tokens[at]?.lower === 'comes'
        ? senderOfReply(tokens, at + 1)
        : null
  return (
    speaker && {
      rule: 'reply',
      content: [spanOf(tokens, { first: at - 1, end: at })],
      cue: spanOf(tokens, { first: at, end: at + 1 }),
      act: 'answers',
      speaker: spanOf(tokens, speaker),
      negated: false,
      hedged: false,
    }
  )
}

const REPLY =
  /^(?:reply|answer|response|verdict|message|assessment|retort|comment|advice|explanation|warning|conclusion)$/

const LONGEST_REPLY = 10

const replyIn = (tokens: readonly Token[], first: number): number =>
  tokens.findIndex(
    ({ lower }, at) => at >= first && at < first + LONGEST_REPLY && REPLY.test(lower),
  )

function ownerOfReply(tokens: readonly Token[], first: number): Run | null {
  const reply = replyIn(tokens, first)
  if (reply < 0) return null
  const genitive = tokens.findIndex(
    ({ lower }, at) => at > first && at < reply && (lower === "'s" || lower.endsWith("s'")),
  )
  if (genitive > first) return { first, end: genitive }
  if (/^(?:his|her|their|its)$/.test(tokens[first]?.lower ?? '')) return { first, end: first + 1 }
  return senderOfReply(tokens, first)
}

function senderOfReply(tokens: readonly Token[], first: number): Run | null {
  const reply = replyIn(tokens, first)
  if (reply < 0 || !/^(?:from|of|by)$/.test(tokens[reply + 1]?.lower ?? '')) return null
  return startsNounPhrase(tokens, reply + 2)
    ? { first: reply + 2, end: nounPhraseEnd(tokens, reply + 2) }
    : null
}
