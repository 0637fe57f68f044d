import type { Finding } from '../../statements/finding.ts'
import type { Token } from '../../text/token.ts'
import { findSubjectBefore } from '../find-subject.ts'
import { endWithAppositions, nounPhraseEnd, type Run, startsNounPhrase } from '../noun-phrases.ts'
import { type Reading, spanOf } from '../sentence-reader.ts'
import { isAdverb, isFiniteWord, PREPOSITIONS } from '../words.ts'

/** “Somebody has to,” he shrugs. · “Not me,” smirked Lomas. — a verb that no lexicon knows, right after quoted words that end with a comma. */
export function readManner(reading: Reading, at: number): Finding | null {
  const { tokens, groups } = reading
  const quotation = tokens[at - 1]
  if (quotation?.kind !== 'quotation' || !/[,?!]["”’']$/.test(quotation.text)) return null
  if (groups.some(({ first }) => first >= at && first < at + FARTHEST_VERB)) return null
  const tag = plain(tokens, at) ?? inverted(tokens, at)
  return (
    tag && {
      rule: 'manner',
      content: [spanOf(tokens, { first: at - 1, end: at })],
      cue: spanOf(tokens, { first: tag.verb, end: tag.verb + 1 }),
      act: 'says',
      speaker: spanOf(tokens, tag.speaker),
      negated: false,
      hedged: false,
    }
  )
}

const FARTHEST_VERB = 8

type MannerTag = { readonly verb: number; readonly speaker: Run }

function plain(tokens: readonly Token[], at: number): MannerTag | null {
  if (!startsNounPhrase(tokens, at)) return null
  for (let verb = at + 1; verb < at + FARTHEST_VERB; verb++) {
    if (!isManner(tokens[verb]) || !isClosed(tokens, verb + 1)) continue
    const speaker = findSubjectBefore(tokens, verb)
    if (speaker && speaker.first >= at) return { verb, speaker }
  }
  return null
}

function inverted(tokens: readonly Token[], at: number): MannerTag | null {
  if (!isManner(tokens[at]) || !startsNounPhrase(tokens, at + 1)) return null
  const end = nounPhraseEnd(tokens, at + 1)
  if (!isClosed(tokens, end)) return null
  return { verb: at, speaker: { first: at + 1, end: endWithAppositions(tokens, end) } }
}

const isManner = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.text === token.lower &&
  /(?:[^s]s|ed)$/.test(token.lower) &&
  !isFiniteWord(token.lower)

const isClosed = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return (
    !token ||
    /^[.,;:!?]$/.test(token.text) ||
    PREPOSITIONS.has(token.lower) ||
    isAdverb(token.lower)
  )
}
