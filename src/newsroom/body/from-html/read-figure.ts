import { attributeWords } from '../attribute-rules.ts'
import type { Block, Inline } from '../body.ts'
import { joinedByBreaks } from '../tidy-inlines.ts'
import { hasClass } from './classify.ts'
import { classOf, type HtmlElement, takeOut } from './html-tree.ts'
import { placeInside } from './marks-of.ts'
import { paragraphPartsOf } from './parts-of.ts'
import type { Caption, Place, Reading } from './reading.ts'
import { visibleText } from './visible-text.ts'

/** The images of a figure, the first with its caption. A figure without images is read as any block. */
export function readFigure(figure: HtmlElement, place: Place, reading: Reading): Block[] {
  const inside = { ...placeInside(figure, place, reading), heading: null }
  const element = takeOut(figure, isCaption)
  if (!element) return reading.read(figure.childNodes, inside)
  const caption = readCaption(element, inside, reading)
  const blocks = reading.read(figure.childNodes, { ...inside, caption })
  return caption.isTaken ? blocks : [...blocks, ...captionAsParagraph(caption)]
}

function isCaption(element: HtmlElement): boolean {
  return element.tagName === 'figcaption' || hasClass(element, 'wp-caption-text')
}

function readCaption(element: HtmlElement, place: Place, reading: Reading): Caption {
  const creditElement = takeOut(element, isCredit)
  const credit = creditElement && attributeWords(visibleText(creditElement.childNodes))
  const { lines } = paragraphPartsOf(
    reading.read(element.childNodes, placeInside(element, place, reading)),
  )
  return { content: joinedByBreaks(lines.map(line => line.content ?? [])), credit, isTaken: false }
}

function isCredit(element: HtmlElement): boolean {
  return element.tagName === 'small' || /credit|copyright|byline/i.test(classOf(element))
}

function captionAsParagraph({ content, credit }: Caption): Block[] {
  const creditWords: Inline[] = credit === null ? [] : [{ type: 'text', text: ` ${credit}` }]
  return [{ type: 'paragraph', content: [...content, ...creditWords] }]
}
