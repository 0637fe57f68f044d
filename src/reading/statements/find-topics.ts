import { speakerLexicon } from '../speakers/speaker-lexicon.ts'
import { isCapitalised, type Token } from '../text/token.ts'
import type { Language } from '../text/tokenize.ts'

/** The names that the words said mention, each once, in order. */
export function findTopics(pieces: readonly (readonly Token[])[], language: Language): string[] {
  const topics = new Set<string>()
  for (const tokens of pieces) for (const name of namesIn(tokens, language)) topics.add(name)
  return [...topics]
}

function namesIn(tokens: readonly Token[], language: Language): string[] {
  const { particles } = speakerLexicon(language)
  const names: string[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!isTopic(tokens, at, language)) continue
    let end = at + 1
    while (
      isNamePart(tokens, end) ||
      (particles.has(tokens[end]?.lower ?? '') && isNamePart(tokens, end + 1))
    )
      end++
    names.push(spell(tokens.slice(at, end)))
    at = end - 1
  }
  return names
}

const isNamePart = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && isCapitalised(token) && !token.hyphened
}

/** A capital at the beginning of a sentence is no name by itself: another capital, or an acronym, must confirm it. */
function isTopic(tokens: readonly Token[], at: number, language: Language): boolean {
  if (!isNamePart(tokens, at)) return false
  const lexicon = speakerLexicon(language)
  const token = tokens[at]
  const isFunctionWord =
    lexicon.determiners.has(token?.lower ?? '') || lexicon.pronouns.has(token?.lower ?? '')
  if (isFunctionWord || (token?.text.length ?? 0) < 2) return false
  const before = tokens[at - 1]
  const opensSentence = before === undefined || /^[.!?…«“"‘:([]/.test(before.text)
  return (
    !opensSentence || isNamePart(tokens, at + 1) || /^[\p{Lu}\d-]{2,}$/u.test(token?.text ?? '')
  )
}

const spell = (tokens: readonly Token[]): string =>
  tokens
    .map((token, i) => (i > 0 && (tokens[i - 1]?.end ?? 0) < token.start ? ' ' : '') + token.text)
    .join('')
