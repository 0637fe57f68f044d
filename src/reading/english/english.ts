import type { Finding } from '../statements/finding.ts'
import type { Grammar } from '../statements/grammar.ts'
import { contains, type Span } from '../text/span.ts'
import type { Sentence } from '../text/split-sentences.ts'
import { isCapitalised, type Token } from '../text/token.ts'
import { canSpeak } from './can-speak.ts'
import { findLinks } from './find-links.ts'
import { findRelay } from './find-relay.ts'
import { findMainSubject } from './find-subject.ts'
import { findVerbGroups } from './find-verb-groups.ts'
import { nounPhraseEnd, type Run } from './noun-phrases.ts'
import { prepareTokens } from './prepare-tokens.ts'
import { readAdjective } from './rules/read-adjective.ts'
import { readHeadline } from './rules/read-headline.ts'
import { readManner } from './rules/read-manner.ts'
import { readNounCue } from './rules/read-noun-cue.ts'
import { readPassive } from './rules/read-passive.ts'
import { readReply } from './rules/read-reply.ts'
import { readSource } from './rules/read-source.ts'
import { readTag } from './rules/read-tag.ts'
import { findSpeaker, readVerb } from './rules/read-verb.ts'
import { type Reading, runOf, spanOf } from './sentence-reader.ts'
import { ABBREVIATIONS, INTERVIEWS, MUTE_NOUNS, reportingForms } from './words.ts'

export const english: Grammar = {
  habits: { language: 'en', abbreviations: ABBREVIATIONS, isAttribution },
  readSentence: readEnglishSentence,
  findSubject: findSentenceSubject,
  canSpeak: (sentence, subject) => {
    const tokens = prepareTokens(sentence.tokens)
    const run = runOf(tokens, subject)
    return run !== null && canSpeak(tokens, run)
  },
  interviews: INTERVIEWS,
  findRelay,
}

/** The statements that English grammar shows in one sentence, in order. */
function readEnglishSentence({ tokens: written, place }: Sentence): readonly Finding[] {
  const tokens = prepareTokens(written)
  const groups = findVerbGroups(tokens)
  const links = findLinks(tokens, groups)
  const starts = new Map(groups.map(group => [group.first, group]))
  const found: Finding[] = []
  let lastSubject: Run | null = null
  for (let at = 0; at < tokens.length; at++) {
    const reading: Reading = { tokens, place, groups, links, found, lastSubject }
    const group = starts.get(at)
    const finding = group
      ? (readTag(reading, group) ?? readVerb(reading, group))
      : readOther(reading, at)
    if (!finding || isMute(tokens, finding.speaker) || isInnerBelief(finding, found)) continue
    found.push(finding)
    if (group) lastSubject = findSpeaker(reading, group)
  }
  return found
}

/** The rules that need no reporting verb. */
const readOther = (reading: Reading, at: number): Finding | null =>
  readSource(reading, at) ??
  readPassive(reading, at) ??
  readNounCue(reading, at) ??
  readAdjective(reading, at) ??
  readReply(reading, at) ??
  readManner(reading, at) ??
  readHeadline(reading, at)

/** "the family felt relieved" inside what somebody said: their words, not the family's. */
const isInnerBelief = ({ cue, act }: Finding, found: readonly Finding[]): boolean =>
  cue !== null &&
  /^(?:believes|wishes|predicts|estimates)$/.test(act) &&
  found.some(({ content }) => content.some(span => contains(span, cue)))

/** "The thermometer said 41 degrees": nobody is speaking. */
const isMute = (tokens: readonly Token[], speaker: Span | null): boolean =>
  speaker !== null &&
  tokens.some(
    ({ start, end, lower }) =>
      start >= speaker.start && end === speaker.end && MUTE_NOUNS.has(lower),
  )

function findSentenceSubject({ tokens: written }: Sentence): Span | null {
  const tokens = prepareTokens(written)
  const subject = subjectAfterVerb(tokens) ?? findMainSubject(tokens, tokens.length)
  const span = subject && spanOf(tokens, subject)
  return isMute(tokens, span) ? null : span
}

/** Said Holt: “We go again.” */
function subjectAfterVerb(tokens: readonly Token[]): Run | null {
  const isVerb = reportingForms(tokens[0]?.lower ?? '').some(({ form }) => form === 'past')
  const end = nounPhraseEnd(tokens, 1)
  return isVerb && tokens[end]?.text === ':' ? { first: 1, end } : null
}

const LONGEST_SIGNATURE = 12

/** "…" - Matthew Ingram: a dash, a name, and the paragraph ends. */
const isSignature = (tokens: readonly Token[], at: number): boolean => {
  const name = tokens[at + 1]
  return (
    /^[—–-]$/.test(tokens[at]?.text ?? '') &&
    name !== undefined &&
    isCapitalised(name) &&
    tokens.length - at <= LONGEST_SIGNATURE &&
    tokens.at(-1)?.kind === 'word'
  )
}

const LONGEST_TAG = 9

/** "Is it true?" Smith asked. — what follows the quotation only says who spoke. */
function isAttribution(tokens: readonly Token[], at: number): boolean {
  if (isSignature(tokens, at)) return true
  for (let i = at; i < Math.min(tokens.length, at + LONGEST_TAG); i++) {
    const token = tokens[i]
    if (token?.kind !== 'word') return false
    if (reportingForms(token.lower).length > 0)
      return /^(?:[.,]|$)/.test(tokens[i + 1]?.text ?? '') || i === at
  }
  return false
}
