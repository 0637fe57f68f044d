import {
  type ArticleWords,
  type Body,
  bodyToText,
  findAnchor,
  type TextRange,
  wholeArticle,
} from '../../../newsroom/body/index.ts'
import type { PublicStatement } from '../../../newsroom/statements/index.ts'

export type FoundStatement = { statement: PublicStatement; ranges: TextRange[] }

/**
 * Where the statements stand in the text of the whole article, as it is now. One whose words are not all there (it was
 * confirmed on a text that is not published yet) is left out.
 */
export function findSaid(
  words: ArticleWords,
  statements: readonly PublicStatement[],
): FoundStatement[] {
  if (statements.length === 0) return []
  const document = wholeArticle(words)
  const text = bodyToText(document)
  return statements.flatMap(statement => {
    const ranges = statement.anchors.map(anchor => rangeOf(anchor, document, text))
    const found = ranges.filter(range => range !== 'lost')
    return found.length === ranges.length ? [{ statement, ranges: found }] : []
  })
}

/** Mostly the words still stand where they were anchored; looking for them reads the whole text. */
function rangeOf(
  anchor: PublicStatement['anchors'][number],
  document: Body,
  text: string,
): TextRange | 'lost' {
  const { start, end } = anchor.position
  return text.slice(start, end) === anchor.quote.exact
    ? { start, end }
    : findAnchor(document, anchor)
}
