import { attributeWords } from '../attribute-rules.ts'
import type { Block } from '../body.ts'
import { addressOfEmbed } from './address-of-embed.ts'
import { hasClass } from './classify.ts'
import { hostOf, pageOfPlayer, providerOf } from './embed-providers.ts'
import { attributeOf, findElement, type HtmlElement, takeOut } from './html-tree.ts'
import { excerpt } from './lost.ts'
import { placeInside } from './marks-of.ts'
import type { Place, Reading } from './reading.ts'
import { resolveAddress } from './resolve-address.ts'
import { visibleText } from './visible-text.ts'

/** Something of another site as a titled link to its page, and its caption; lost when it gives no safe address. */
export function readEmbed(element: HtmlElement, place: Place, reading: Reading): Block[] {
  const inside = { ...placeInside(element, place, reading), heading: null }
  const caption = takeOut(element, ({ tagName }) => tagName === 'figcaption')
  const address = addressOfEmbed(element)
  const url = address === null ? null : resolveAddress(address, reading.options.baseUrl)
  const blocks = url === null ? leaveOut(element, inside, reading) : [embedOf(element, url)]
  return [...blocks, ...(caption ? reading.read(caption.childNodes, inside) : [])]
}

function embedOf(element: HtmlElement, url: string): Block {
  const own = hasClass(element, 'embed') ? findElement(element.childNodes, isLink) : null
  if (own) return ownEmbed(own, url)
  const page = pageOfPlayer(url)
  const provider = providerOf(page)
  const title = titleOf(element) || provider || hostOf(page)
  return { type: 'embed', attrs: { url: page, title, provider } }
}

/** An embed as `bodyToHtml` writes it comes back as it was. */
function ownEmbed(link: HtmlElement, url: string): Block {
  const title = attributeWords(visibleText(link.childNodes))
  const provider = attributeOf(link, 'data-provider')
  return {
    type: 'embed',
    attrs: { url, title, provider: provider && attributeWords(provider) },
  }
}

function isLink({ tagName }: HtmlElement): boolean {
  return tagName === 'a'
}

/** A post shown on the page is titled by its first words. */
function titleOf(element: HtmlElement): string {
  const title = attributeOf(element, 'title') ?? attributeOf(element, 'aria-label')
  if (title?.trim()) return attributeWords(title)
  const paragraph = findElement(element.childNodes, ({ tagName }) => tagName === 'p')
  return excerpt(paragraph ? visibleText(paragraph.childNodes) : '')
}

/** A player without address is lost; a post without address is still words to read. */
function leaveOut(element: HtmlElement, place: Place, reading: Reading): Block[] {
  if (!['iframe', 'object', 'embed', 'video', 'audio'].includes(element.tagName)) {
    return reading.read(element.childNodes, place)
  }
  const address = excerpt(addressOfEmbed(element) ?? '')
  reading.lost.push({ what: 'embed', address, title: titleOf(element) })
  return []
}
