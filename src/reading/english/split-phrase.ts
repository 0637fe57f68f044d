import { isCapitalised, type Token } from '../text/token.ts'
import { isTimeWord, nounPhraseEnd } from './noun-phrases.ts'
import { isFiniteWord } from './words.ts'

/** Where the people addressed end: "told Sky News any process …", "told the court Harcastle had …", "told reporters talks would …". */
export function addresseeEnd(tokens: readonly Token[], first: number): number {
  const isNamed = /^\p{Lu}/u.test(tokens[first]?.text ?? '')
  const end = isNamed ? namedEnd(tokens, first) : nounPhraseEnd(tokens, first)
  if (!isFiniteWord(tokens[end]?.lower ?? '')) return end
  return splitPhrase(tokens, first, end) ?? end
}

function namedEnd(tokens: readonly Token[], first: number): number {
  let at = first
  while (/^\p{Lu}/u.test(tokens[at]?.text ?? '') && !isTimeWord(tokens[at]?.lower ?? '')) at++
  return at
}

/** A verb follows what looked like one noun phrase: where its subject begins, when words are left before it. */
export function splitPhrase(tokens: readonly Token[], first: number, end: number): number | null {
  let at = end - 1
  while (at > first + 1 && isName(tokens[at]) && isName(tokens[at - 1])) at--
  return at > first ? at : null
}

const isName = (token: Token | undefined): boolean => token !== undefined && isCapitalised(token)
