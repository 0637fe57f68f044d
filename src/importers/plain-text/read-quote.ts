import type { Paragraph } from '../../newsroom/body/index.ts'
import { type FoundBlock, paragraphOf } from './found-block.ts'
import { countWords, endsSentence, isShort, startsHigh } from './line-shapes.ts'
import { isQuotation, type Row } from './rows.ts'

/** Lines that begin with `>`, as in letters and Markdown; an empty one parts two paragraphs. */
export function readMarkedQuote(rows: readonly Row[], at: number): FoundBlock | null {
  const paragraphs: string[][] = [[]]
  let next = at
  for (let row = rows[at]; row?.line.text.startsWith('>'); row = rows[next]) {
    const words = row.line.text.replace(/^(?:>\s?){1,20}/, '').trim()
    if (words === '' || (row.isFirst && next > at)) paragraphs.push([])
    if (words !== '') paragraphs.at(-1)?.push(words)
    next += 1
  }
  const content = paragraphs
    .filter(part => part.length > 0)
    .map(part => paragraphOf(part.join(' ')))
  return content.length === 0 ? null : quoteOf(content, next)
}

/** A paragraph all in quotation marks with a line under it that names who said it. */
export function readSpokenQuote(rows: readonly Row[], at: number): FoundBlock | null {
  const quotation = rows[at]?.line.text ?? ''
  const speaker = rows[at + 1]?.line.text ?? ''
  if (!isQuotation(quotation) || !isAttribution(speaker)) return null
  return quoteOf([paragraphOf(quotation), paragraphOf(speaker)], at + 2)
}

/** « — Anne Roy, maire », or a bare name with a role after a comma. */
function isAttribution(text: string): boolean {
  if (!isShort(text) || countWords(text) > 15 || endsSentence(text)) return false
  return /^[–—-]\s*\p{L}/u.test(text) || (startsHigh(text) && /^[^,:]{3,50},\s/u.test(text))
}

function quoteOf(content: Paragraph[], next: number): FoundBlock {
  return { block: { type: 'blockQuote', attrs: { cite: null }, content }, next }
}
