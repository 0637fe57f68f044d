import { type ElementKind, kindOfName } from './element-kinds.ts'
import { attributeOf, classOf, findElement, type HtmlElement } from './html-tree.ts'

/** What becomes of an element, by its name and what its classes and attributes say of it. */
export function kindOfElement(element: HtmlElement): ElementKind {
  const kind = kindOfName(element.tagName)
  if (kind === 'quote' || kind === 'figure' || element.tagName === 'aside') {
    if (/pull-?quote/i.test(classOf(element))) return 'pull-quote'
  }
  if (isEmbed(element, kind)) return 'embed'
  if (kind === 'boundary' && hasClass(element, 'wp-caption')) return 'figure'
  if (kind === 'table' && isLayout(element)) return 'boundary'
  return kind
}

export function hasClass(element: HtmlElement, name: string): boolean {
  return classOf(element).split(/\s+/).includes(name)
}

/** Hidden words stay hidden: what the page did not show is not the article. */
export function isHidden(element: HtmlElement): boolean {
  const style = attributeOf(element, 'style') ?? ''
  return (
    attributeOf(element, 'hidden') !== null ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  )
}

const embedClasses = [
  'twitter-tweet',
  'twitter-video',
  'instagram-media',
  'tiktok-embed',
  'bluesky-embed',
  'mastodon-embed',
  'fb-post',
  'fb-video',
]

function isEmbed(element: HtmlElement, kind: ElementKind): boolean {
  if (kind === 'figure') return hasClass(element, 'embed') || hasClass(element, 'wp-block-embed')
  const mayBeEmbed = kind === 'quote' || element.tagName === 'div'
  return mayBeEmbed && embedClasses.some(name => hasClass(element, name))
}

const tooLargeForCell = /^(?:h[1-6]|ul|ol|table|figure|img|iframe|blockquote)$/

/** A table that only arranges the page: it says so, holds another table, or puts one large thing in a box. */
function isLayout(table: HtmlElement): boolean {
  const role = attributeOf(table, 'role')
  if (role === 'presentation' || role === 'none') return true
  const holds = (isWanted: (element: HtmlElement) => boolean) =>
    findElement(table.childNodes, isWanted) !== null
  if (holds(({ tagName }) => tagName === 'table')) return true
  return hasOneCell(table) && holds(({ tagName }) => tooLargeForCell.test(tagName))
}

function hasOneCell(table: HtmlElement): boolean {
  const isCell = ({ tagName }: HtmlElement) => tagName === 'td' || tagName === 'th'
  const first = findElement(table.childNodes, isCell)
  return findElement(table.childNodes, element => isCell(element) && element !== first) === null
}
