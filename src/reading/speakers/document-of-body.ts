import type { Span } from '../text/span.ts'
import { isCapitalised, type Token } from '../text/token.ts'
import type { SpeakerLexicon } from './speaker-lexicon.ts'

/** « un communiqué du parquet »: the parquet speaks, the communiqué relays. */
export type DocumentOfBody = { readonly document: Span; readonly body: readonly Token[] }

/** Splits a document from whoever speaks in it; null when nobody is named. */
export function splitDocument(
  tokens: readonly Token[],
  lexicon: SpeakerLexicon,
): DocumentOfBody | null {
  const head = tokens.findIndex(({ lower }) => !lexicon.determiners.has(lower))
  const first = tokens[0]
  if (!first || !lexicon.documents.has(tokens[head]?.lower ?? '')) return null
  const link = tokens.findIndex(({ lower }, at) => at > head && lexicon.ofWords.has(lower))
  const last = tokens[link - 1]
  const body = tokens.slice(isContracted(tokens[link]) ? link : link + 1)
  if (link < 0 || !last || !canSpeak(body, lexicon)) return null
  return { document: { start: first.start, end: last.end }, body }
}

/** « du parquet » holds its article, « de la Cour » has one of its own. */
const isContracted = (token: Token | undefined): boolean =>
  token?.lower === 'du' || token?.lower === 'des'

function canSpeak(body: readonly Token[], lexicon: SpeakerLexicon): boolean {
  const noun = body.find(({ lower }) => !lexicon.determiners.has(lower))
  return (
    noun !== undefined &&
    !lexicon.documents.has(noun.lower) &&
    (isCapitalised(noun) || lexicon.roleNouns.has(noun.lower))
  )
}
