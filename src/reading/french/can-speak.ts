import { speakerLexicon } from '../speakers/speaker-lexicon.ts'
import type { Token } from '../text/token.ts'
import { isOneOf } from './grammar-words.ts'
import { isName, type Run, STRONG_PRONOUNS } from './noun-phrases.ts'
import { SPEAKER_NOUNS } from './people.ts'
import { INNER_PREPOSITIONS, SUBJECT_PRONOUNS } from './words.ts'

/** A name, or a noun phrase whose head says that it can speak: « la préfecture », « une source policière ». */
export function canSpeak(tokens: readonly Token[], run: Run): boolean {
  for (let at = run.first; at < run.end; at++) {
    const token = tokens[at]
    if (!token) return false
    if (at > run.first && INNER_PREPOSITIONS.has(token.lower) && !isPartitive(tokens, at))
      return false
    if (
      SPEAKER_NOUNS.has(token.lower.replace(FORMER, '')) ||
      isName(tokens, at) ||
      STRONG_PRONOUNS.test(token.lower) ||
      SUBJECT_PRONOUNS.has(token.lower)
    )
      return true
  }
  return false
}

/** « l'ex-patron », « le vice-recteur » */
const FORMER = /^(?:ex|vice|sous|co|contre)-/

/** « l'un de ses avocats », « certains de ses proches »: who speaks comes after « de ». */
const isPartitive = (tokens: readonly Token[], at: number): boolean =>
  isOneOf('partitives', tokens[at - 1]?.lower ?? '')

/** Somebody, a body, or a document: « le rapport », « l'évaluation de 2022 »; not « ce renfort », « celle de 1958 ». */
export function canSpeakOrTell(tokens: readonly Token[], run: Run): boolean {
  const [head, next] = [tokens[run.first], tokens[run.first + 1]]
  if (isOneOf('demonstratives', head?.lower ?? '')) return next?.lower !== 'de'
  return canSpeak(tokens, run) || isDocument(tokens, run)
}

function isDocument(tokens: readonly Token[], run: Run): boolean {
  const { documents } = speakerLexicon('fr')
  for (let at = run.first; at < run.end; at++) {
    const lower = tokens[at]?.lower ?? ''
    if (at > run.first && INNER_PREPOSITIONS.has(lower)) return false
    if (documents.has(lower)) return true
  }
  return false
}
