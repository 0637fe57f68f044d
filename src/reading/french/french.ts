import type { Grammar } from '../statements/grammar.ts'
import type { Span } from '../text/span.ts'
import type { Sentence } from '../text/split-sentences.ts'
import type { Token } from '../text/token.ts'
import { endWithAppositions } from './appositions.ts'
import { canSpeakOrTell } from './can-speak.ts'
import { findRelay } from './find-relay.ts'
import { findMainSubject } from './find-subject.ts'
import { isFiniteVerb } from './finite-verbs.ts'
import { nounPhraseEnd, type Run, startsNounPhrase } from './noun-phrases.ts'
import { readFrenchSentence } from './read-sentence.ts'
import { runOf, spanOf } from './sentence-reader.ts'
import { ABBREVIATIONS, HEADLINE_TOPICS, INTERVIEWS } from './words.ts'

export const french: Grammar = {
  habits: { language: 'fr', abbreviations: ABBREVIATIONS, isAttribution: () => false },
  readSentence: readFrenchSentence,
  findSubject: findSentenceSubject,
  canSpeak: (sentence, subject) => {
    const run = runOf(sentence.tokens, subject)
    return run !== null && canSpeakOrTell(sentence.tokens, run)
  },
  interviews: INTERVIEWS,
  findRelay,
}

/** « Ski : Clément Ravanel : « … » »: what a headline is about comes before who speaks. */
function afterTopic(tokens: readonly Token[]): number {
  const colons = tokens.flatMap(({ text }, at) => (text === ':' ? [at] : []))
  return colons.length > 1 ? (colons.at(-2) ?? -1) + 1 : 0
}

/** « Un argument que balaie l'intersyndicale : « … » »: the subject of the relative clause speaks. */
function findSubjectAfterQue(tokens: readonly Token[]): Run | null {
  const que = tokens.findIndex(({ lower }) => lower === 'que' || lower === "qu'")
  const first = que + 2
  if (que < 1 || !isFiniteVerb(tokens, que + 1) || !startsNounPhrase(tokens, first)) return null
  const end = endWithAppositions(tokens, { first, end: nounPhraseEnd(tokens, first) })
  return tokens[end]?.text === ':' ? { first, end } : null
}

/** The subject of the sentence's main verb; without a verb (« Emmanuel Macron : « … » ») the noun phrase that opens it. */
function findSentenceSubject({ tokens }: Sentence): Span | null {
  const subject = findSubjectAfterQue(tokens) ?? findMainSubject(tokens, tokens.length)
  if (subject) return spanOf(tokens, subject)
  const first = afterTopic(tokens)
  if (HEADLINE_TOPICS.has(tokens[first]?.lower ?? '')) return null
  return startsNounPhrase(tokens, first)
    ? spanOf(tokens, { first, end: nounPhraseEnd(tokens, first) })
    : null
}
