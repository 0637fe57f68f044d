import type {
  Block,
  BlockQuote,
  Body,
  Embed,
  Figure,
  ListItem,
  OrderedList,
  Paragraph,
  PullQuote,
  Table,
  TableRow,
} from './body.ts'
import { escapeAttribute, escapeText, inlinesToHtml } from './inlines-to-html.ts'

export type BodyHtmlOptions = {
  /** The address of an image of the library, or null when it has none: the figure is then left out. */
  mediaUrlFor: (mediaId: string) => string | null
}

/** The body as plain semantic HTML, all of it escaped, one block after another without a wrapper. */
export function bodyToHtml(body: Body, options: BodyHtmlOptions): string {
  return body.content.map(block => blockToHtml(block, options)).join('\n')
}

function blockToHtml(block: Block, options: BodyHtmlOptions): string {
  switch (block.type) {
    case 'paragraph':
      return paragraphToHtml(block)
    case 'heading':
      return `<h${block.attrs.level}>${inlinesToHtml(block.content)}</h${block.attrs.level}>`
    case 'bulletList':
    case 'orderedList':
      return listToHtml(block)
    case 'blockQuote':
      return blockQuoteToHtml(block)
    case 'pullQuote':
      return pullQuoteToHtml(block)
    case 'figure':
      return figureToHtml(block, options)
    case 'embed':
      return embedToHtml(block)
    case 'table':
      return tableToHtml(block)
    case 'rule':
      return '<hr>'
  }
}

function paragraphToHtml({ content }: Paragraph): string {
  return `<p>${inlinesToHtml(content)}</p>`
}

function listToHtml(list: Extract<Block, { content: ListItem[] }>): string {
  const items = list.content.map(item => `<li>${itemToHtml(item)}</li>`).join('')
  return list.type === 'bulletList' ? `<ul>${items}</ul>` : `<ol${startOf(list)}>${items}</ol>`
}

function startOf({ attrs }: OrderedList): string {
  return attrs.start === 1 ? '' : ` start="${attrs.start}"`
}

/** The first paragraph of an item stands bare, as people write it; the next ones are marked. */
function itemToHtml({ content }: ListItem): string {
  return content
    .map((block, index) => {
      if (block.type !== 'paragraph') return listToHtml(block)
      return index === 0 ? inlinesToHtml(block.content) : paragraphToHtml(block)
    })
    .join('')
}

function blockQuoteToHtml({ attrs, content }: BlockQuote): string {
  const cite = attrs.cite === null ? '' : ` cite="${escapeAttribute(attrs.cite)}"`
  return `<blockquote${cite}>${content.map(paragraphToHtml).join('')}</blockquote>`
}

function pullQuoteToHtml({ attrs, content }: PullQuote): string {
  const who = attrs.attribution === null ? '' : `<footer>${escapeText(attrs.attribution)}</footer>`
  return `<aside class="pull-quote"><p>${inlinesToHtml(content)}</p>${who}</aside>`
}

function figureToHtml(figure: Figure, { mediaUrlFor }: BodyHtmlOptions): string {
  const address = mediaUrlFor(figure.attrs.mediaId)
  if (address === null) return ''
  const image = `<img src="${escapeAttribute(address)}" alt="${escapeAttribute(figure.attrs.alt)}">`
  return `<figure>${image}${captionToHtml(figure)}</figure>`
}

function captionToHtml({ attrs, content }: Figure): string {
  const credit = attrs.credit === null ? [] : [`<small>${escapeText(attrs.credit)}</small>`]
  const words = content === undefined ? [] : [inlinesToHtml(content)]
  const parts = [...words, ...credit]
  return parts.length === 0 ? '' : `<figcaption>${parts.join(' ')}</figcaption>`
}

function embedToHtml({ attrs }: Embed): string {
  const provider =
    attrs.provider === null ? '' : ` data-provider="${escapeAttribute(attrs.provider)}"`
  const link = `<a href="${escapeAttribute(attrs.url)}"${provider}>${escapeText(attrs.title)}</a>`
  return `<figure class="embed">${link}</figure>`
}

function tableToHtml({ content }: Table): string {
  return `<table><tbody>${content.map(rowToHtml).join('')}</tbody></table>`
}

function rowToHtml({ content }: TableRow): string {
  return `<tr>${content.map(cellToHtml).join('')}</tr>`
}

function cellToHtml({ type, attrs, content }: TableRow['content'][number]): string {
  const name = type === 'tableHeader' ? 'th' : 'td'
  const [first, ...rest] = content
  const words =
    rest.length === 0 ? inlinesToHtml(first?.content) : content.map(paragraphToHtml).join('')
  return `<${name}${reach('colspan', attrs.colspan)}${reach('rowspan', attrs.rowspan)}>${words}</${name}>`
}

function reach(name: string, cells: number): string {
  return cells === 1 ? '' : ` ${name}="${cells}"`
}
