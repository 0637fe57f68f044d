import { isLanguageTag, isReference } from '../attribute-rules.ts'
import type { Mark } from '../body.ts'
import { attributeOf, type HtmlElement } from './html-tree.ts'
import { excerpt } from './lost.ts'
import type { Place, Reading } from './reading.ts'
import { resolveAddress } from './resolve-address.ts'
import { visibleText } from './visible-text.ts'

const strongNames = new Set(['strong', 'b'])
const emphasisNames = new Set(['em', 'i', 'cite', 'dfn', 'var'])

/** The place inside an element: its language and marks added to those around it. */
export function placeInside(element: HtmlElement, place: Place, reading: Reading): Place {
  const inLanguage = withLanguageOf(element, { ...place, depth: place.depth + 1 }, reading)
  const marks = [...linkOf(element, reading), ...statementOf(element), ...weightOf(element)]
  return marks.reduce(withMark, inLanguage)
}

function withLanguageOf(element: HtmlElement, place: Place, { options }: Reading): Place {
  const lang = attributeOf(element, 'lang')?.trim().replaceAll('_', '-') ?? ''
  if (!isLanguageTag(lang)) return place
  const isArticles = options.language !== undefined && primaryTag(lang) === options.language
  const marked = { ...place, language: lang }
  return isArticles
    ? { ...marked, marks: place.marks.filter(mark => mark.type !== 'language') }
    : withMark(marked, { type: 'language', attrs: { lang } })
}

function primaryTag(lang: string): string {
  return lang.split('-')[0]?.toLowerCase() ?? ''
}

/** A mark inside one of its own type replaces it. */
function withMark(place: Place, mark: Mark): Place {
  return { ...place, marks: [...place.marks.filter(outer => outer.type !== mark.type), mark] }
}

function linkOf(element: HtmlElement, { options, lost }: Reading): Mark[] {
  const address = element.tagName === 'a' ? attributeOf(element, 'href') : null
  if (address === null || address.trim().startsWith('#') || address.trim() === '') return []
  const href = resolveAddress(address, options.baseUrl)
  if (href !== null) return [{ type: 'link', attrs: { href } }]
  lost.push({
    what: 'link',
    address: excerpt(address),
    words: excerpt(visibleText(element.childNodes)),
  })
  return []
}

function statementOf(element: HtmlElement): Mark[] {
  const statementId = attributeOf(element, 'data-statement')
  if (statementId === null || !isReference(statementId)) return []
  return [{ type: 'statement', attrs: { statementId } }]
}

/** Word processors write bold as a styled span, and wrap whole texts in a `b` that is not bold. */
function weightOf(element: HtmlElement): Mark[] {
  const style = attributeOf(element, 'style') ?? ''
  const isPlain = /font-weight\s*:\s*(?:normal|[1-4]00)/i.test(style)
  const isBold =
    strongNames.has(element.tagName) || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)
  const isItalic = emphasisNames.has(element.tagName) || /font-style\s*:\s*italic/i.test(style)
  return [
    ...(isBold && !isPlain ? [{ type: 'strong' } as const] : []),
    ...(isItalic ? [{ type: 'emphasis' } as const] : []),
  ]
}
