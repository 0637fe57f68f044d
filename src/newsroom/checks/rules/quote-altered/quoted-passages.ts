import type { Span } from '../../../../reading/index.ts'
import { type FoldedWord, foldWords } from '../../evidence/fold-words.ts'
import { holds } from '../../evidence/sentences.ts'
import type { Manuscript } from '../../manuscript.ts'

/** Words quoted in one go: between quotation marks, and between the ellipses and brackets inside them. */
export type QuotedPassage = Span & {
  readonly words: readonly FoldedWord[]
  /** Who says them, as far as the article tells. */
  readonly speaker: string | null
}

const quotation = /«([^«»\n]+)»|“([^“”\n]+)”|(?<![\p{L}\d])"([^"\n]+)"/gu
const cut = /\[[^\]\n]*\]|\((?:…|\.\.\.)\)|…|\.\.\.|[«»“”]/g

const mostQuotations = 400

export function listQuotedPassages({ text, statements }: Manuscript): QuotedPassage[] {
  const pieces = statements.flatMap(({ pieces, speaker }) =>
    pieces.map(piece => ({ piece, speaker })),
  )
  return [...text.matchAll(quotation)].slice(0, mostQuotations).flatMap(({ 0: quoted, index }) => {
    const span = { start: index, end: index + quoted.length }
    const said = pieces.filter(({ piece }) => piece.start < span.end && span.start < piece.end)
    const speaker = said[0]?.speaker?.resolved ?? null
    const spoken = said.map(({ piece }) => piece).filter(piece => holds(span, piece))
    const parts = spoken.length > 0 ? spoken : [{ start: span.start + 1, end: span.end - 1 }]
    return parts
      .flatMap(part => splitAtCuts(text, part))
      .map(part => ({ ...part, words: foldWords(text, part), speaker }))
  })
}

function splitAtCuts(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = []
  let from = start
  for (const { 0: mark, index } of text.slice(start, end).matchAll(cut)) {
    parts.push({ start: from, end: start + index })
    from = start + index + mark.length
  }
  return [...parts, { start: from, end }].filter(part => part.end > part.start)
}
