import { speakerLexicon } from '../speakers/speaker-lexicon.ts'
import { isCapitalised, type Token } from '../text/token.ts'
import type { Run } from './noun-phrases.ts'
import { isGerund, isTeller, PREPOSITIONS, QUESTION_WORDS } from './words.ts'

/** Somebody, a body or a document: "the mayor", "Holt", "a report"; not "the four words", "Deciding" or "that of 1852". */
export function canSpeak(tokens: readonly Token[], run: Run): boolean {
  const head = tokens[run.first]
  if (run.end === run.first + 1 && head && isPronoun(head)) return !isMutePronoun(head)
  for (let at = run.first; at < run.end; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    if (PREPOSITIONS.has(token.lower) && !isPartitive(tokens[at - 1])) return false
    if (isTeller(token.lower) || isName(tokens, at)) return true
  }
  return false
}

const isPronoun = ({ lower }: Token): boolean => speakerLexicon('en').pronouns.has(lower)

/** "I" and "you" are heard in quotations and questions only. */
const isMutePronoun = ({ lower }: Token): boolean => /^(?:i|you)$/.test(lower)

/** "some of the residents", "one in three voters": who speaks comes after the preposition. */
const isPartitive = (before: Token | undefined): boolean =>
  before !== undefined &&
  (before.kind === 'number' ||
    before.text === '%' ||
    /^(?:one|two|three|some|many|most|several|half|all|each|both|none|number|group|majority|dozens|hundreds|thousands|head|heads|rest|members?)$/.test(
      before.lower,
    ))

/** A capital makes a name, except at the beginning of the sentence, where it must not be a word that says otherwise. */
function isName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !isCapitalised(token)) return false
  if (at > 0) return true
  const isCommon =
    speakerLexicon('en').determiners.has(token.lower) ||
    QUESTION_WORDS.has(token.lower) ||
    isGerund(token.lower) ||
    NUMERAL.test(token.lower)
  return !isCommon
}

const NUMERAL =
  /^(?:each|every|both|all|no|none|another|that|those|such|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?)$/u
