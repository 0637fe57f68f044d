import type { Token } from '../text/token.ts'
import { canSpeak } from './can-speak.ts'
import { isOneOf } from './grammar-words.ts'
import { isName, nounPhraseEnd, type Run, startsNounPhrase } from './noun-phrases.ts'
import { SPEAKER_NOUNS } from './people.ts'
import { isTimeWord } from './time-words.ts'
import { PREPOSITIONS } from './words.ts'

/** The end of a noun phrase with the appositions after it: « Mario Joseph, l'un de ses avocats, ». */
export function endWithAppositions(tokens: readonly Token[], run: Run): number {
  let end = run.end
  for (let turns = 0; turns < 3; turns++) {
    const next = appositionEnd(tokens, end)
    if (next === end) return end
    end = next
  }
  return end
}

function appositionEnd(tokens: readonly Token[], comma: number): number {
  if (tokens[comma]?.text !== ',') return comma
  const at = comma + 1
  const isBareRole = SPEAKER_NOUNS.has(tokens[at]?.lower ?? '')
  const isOrigin = isOneOf('ofWords', tokens[at]?.lower ?? '') && isName(tokens, comma - 1)
  if (!isBareRole && !isOrigin && !startsNounPhrase(tokens, at)) return comma
  const end = nounPhraseEnd(tokens, at)
  if (
    !isBareRole &&
    !isOrigin &&
    !canSpeak(tokens, { first: at, end }) &&
    !/^(?:ans|années)$/.test(tokens[end - 1]?.lower ?? '')
  )
    return comma
  return isClosed(tokens, end) && !isShare(tokens, at, end) ? end : comma
}

/** « Selon les syndicats, un salarié sur deux était en grève »: no apposition. */
const isShare = (tokens: readonly Token[], first: number, end: number): boolean =>
  /^une?$/.test(tokens[first]?.lower ?? '') && tokens[end]?.lower === 'sur'

const isClosed = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return (
    !token ||
    /^[,.;:!?)…–—]/.test(token.text) ||
    isTimeWord(token.lower) ||
    PREPOSITIONS.has(token.lower)
  )
}
