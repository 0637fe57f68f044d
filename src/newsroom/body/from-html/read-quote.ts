import { attributeWords } from '../attribute-rules.ts'
import type { Block } from '../body.ts'
import { joinedByBreaks } from '../tidy-inlines.ts'
import { attributeOf, type HtmlElement, takeOut } from './html-tree.ts'
import { placeInside } from './marks-of.ts'
import { paragraphPartsOf } from './parts-of.ts'
import type { Place, Reading } from './reading.ts'
import { resolveAddress } from './resolve-address.ts'
import { visibleText } from './visible-text.ts'

export function readQuote(quote: HtmlElement, place: Place, reading: Reading): Block[] {
  const inside = { ...placeInside(quote, place, reading), heading: null }
  const { lines, beside } = paragraphPartsOf(reading.read(quote.childNodes, inside))
  if (lines.length === 0) return beside
  return [
    { type: 'blockQuote', attrs: { cite: citeOf(quote, reading) }, content: lines },
    ...beside,
  ]
}

function citeOf(quote: HtmlElement, { options }: Reading): string | null {
  const cite = attributeOf(quote, 'cite')
  return cite === null ? null : resolveAddress(cite, options.baseUrl)
}

/** The words set large, and beside them in a footer, caption or `cite` of its own, who said them. */
export function readPullQuote(quote: HtmlElement, place: Place, reading: Reading): Block[] {
  const attribution = takeOut(quote, isAttribution)
  const inside = { ...placeInside(quote, place, reading), heading: null }
  const { lines, beside } = paragraphPartsOf(reading.read(quote.childNodes, inside))
  const content = joinedByBreaks(lines.map(line => line.content ?? []))
  const words = attribution && attributeWords(visibleText(attribution.childNodes))
  if (content.length === 0) return beside
  return [{ type: 'pullQuote', attrs: { attribution: words }, content }, ...beside]
}

function isAttribution({ tagName, parentNode }: HtmlElement): boolean {
  if (tagName === 'footer' || tagName === 'figcaption') return true
  const parent = parentNode && 'tagName' in parentNode ? parentNode.tagName : ''
  return tagName === 'cite' && ['blockquote', 'aside', 'figure'].includes(parent)
}
