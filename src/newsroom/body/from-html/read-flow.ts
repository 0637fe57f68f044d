import type { Block } from '../body.ts'
import { isHidden, kindOfElement } from './classify.ts'
import { addBeside, addText, endWords, type Flow, startFlow } from './flow.ts'
import { attributeOf, type HtmlElement, type HtmlNode, isElement } from './html-tree.ts'
import { excerpt } from './lost.ts'
import { placeInside } from './marks-of.ts'
import { readEmbed } from './read-embed.ts'
import { readFigure } from './read-figure.ts'
import { readImage } from './read-image.ts'
import { readList } from './read-list.ts'
import { readPullQuote, readQuote } from './read-quote.ts'
import { readTable } from './read-table.ts'
import { deepestElement, type Place, type Reading } from './reading.ts'
import { visibleText } from './visible-text.ts'

/** The blocks of some nodes; words that stand in no block become paragraphs. */
export function readBlocks(nodes: readonly HtmlNode[], place: Place, reading: Reading): Block[] {
  const flow = startFlow()
  readNodes(nodes, place, { flow, reading })
  endWords(flow, place)
  return flow.blocks
}

type Work = { flow: Flow; reading: Reading }

function readNodes(nodes: readonly HtmlNode[], place: Place, work: Work): void {
  for (const node of nodes) {
    if ('value' in node) addText(work.flow, node.value, place)
    else if (!isElement(node)) continue
    else if (isHidden(node)) leaveOut(node, 'hidden-text', work.reading)
    else if (place.depth >= deepestElement) addText(work.flow, visibleText([node]), place)
    else readElement(node, place, work)
  }
}

function readElement(element: HtmlElement, place: Place, work: Work): void {
  const { flow, reading } = work
  switch (kindOfElement(element)) {
    case 'words':
      readNodes(element.childNodes, placeInside(element, place, reading), work)
      break
    case 'quoted-words':
      readQuotedWords(element, place, work)
      break
    case 'break':
      flow.words.push({ type: 'hardBreak' })
      break
    case 'boundary':
      readApart(element, place, work)
      break
    case 'preformatted':
      readApart(element, { ...place, isPreformatted: true }, work)
      break
    case 'heading':
      readApart(element, { ...place, heading: levelOf(element) }, work)
      break
    case 'image':
      addBeside(flow, readImage(element, place, reading))
      break
    case 'embed':
      addBeside(flow, readEmbed(element, place, reading))
      break
    case 'rule':
      addApart(place, work, [{ type: 'rule' }])
      break
    case 'list':
      addApart(place, work, readList(element, place, reading))
      break
    case 'quote':
      addApart(place, work, readQuote(element, place, reading))
      break
    case 'pull-quote':
      addApart(place, work, readPullQuote(element, place, reading))
      break
    case 'figure':
      addApart(place, work, readFigure(element, place, reading))
      break
    case 'table':
      addApart(place, work, readTable(element, place, reading))
      break
    case 'struck':
      leaveOut(element, 'struck-text', reading)
      break
    case 'dropped':
      leaveOutElement(element, reading)
      break
    case 'unseen':
      break
  }
}

function addApart(place: Place, { flow }: Work, blocks: readonly Block[]): void {
  endWords(flow, place)
  for (const block of blocks) flow.blocks.push(block)
}

function readApart(element: HtmlElement, place: Place, work: Work): void {
  endWords(work.flow, place)
  const inside = placeInside(element, place, work.reading)
  readNodes(element.childNodes, inside, work)
  endWords(work.flow, inside)
}

/** Browsers draw the quotation marks of a `q`; a body writes them. */
function readQuotedWords(element: HtmlElement, place: Place, work: Work): void {
  const inside = placeInside(element, place, work.reading)
  const language = inside.language ?? work.reading.options.language ?? ''
  const [open, close] = language.startsWith('fr') ? ['«\u00A0', '\u00A0»'] : ['“', '”']
  addText(work.flow, open, inside)
  readNodes(element.childNodes, inside, work)
  addText(work.flow, close, inside)
}

function levelOf({ tagName }: HtmlElement): 2 | 3 | 4 {
  if (tagName === 'h1' || tagName === 'h2') return 2
  return tagName === 'h3' ? 3 : 4
}

function leaveOut(
  element: HtmlElement,
  what: 'hidden-text' | 'struck-text',
  { lost }: Reading,
): void {
  const words = excerpt(visibleText(element.childNodes))
  if (words !== '') lost.push({ what, words })
}

function leaveOutElement(element: HtmlElement, { lost }: Reading): void {
  const label = attributeOf(element, 'aria-label') ?? visibleText(element.childNodes)
  lost.push({ what: 'element', name: element.tagName, words: excerpt(label) })
}
