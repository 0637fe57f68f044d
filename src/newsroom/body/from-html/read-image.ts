import { attributeWords } from '../attribute-rules.ts'
import type { Block } from '../body.ts'
import { attributeOf, type HtmlElement } from './html-tree.ts'
import { excerpt } from './lost.ts'
import type { Caption, Place, Reading } from './reading.ts'
import { resolveAddress } from './resolve-address.ts'

/** The image as a figure when the library has it; otherwise it is lost, and its caption with it. */
export function readImage(image: HtmlElement, place: Place, reading: Reading): Block[] {
  if (isTracker(image)) return []
  const address = addressOf(image, reading)
  const caption = takeCaption(place)
  const alt = attributeWords(attributeOf(image, 'alt') ?? '')
  const mediaId = reading.options.mediaIdFor?.(address) ?? null
  if (mediaId === null) {
    const lost = { address: excerpt(address), alt: excerpt(alt), caption: captionWords(caption) }
    reading.lost.push({ what: 'image', ...lost })
    return []
  }
  const attrs = { mediaId, alt, credit: caption?.credit ?? null }
  return [{ type: 'figure', attrs, content: caption?.content ?? [] }]
}

/** An image of one dot counts readers; nobody sees it. */
function isTracker(image: HtmlElement): boolean {
  const sizes = [attributeOf(image, 'width'), attributeOf(image, 'height')]
  return sizes.every(size => size === '0' || size === '1')
}

const delayed = ['data-src', 'data-lazy-src', 'data-original']

/** Pages that load images late keep the true address aside and show a `data:` image meanwhile. */
function addressOf(image: HtmlElement, { options }: Reading): string {
  const src = attributeOf(image, 'src') ?? ''
  const isStandIn = src === '' || /^\s*data:/i.test(src)
  const later = delayed.map(name => attributeOf(image, name)).find(Boolean) ?? firstOfSet(image)
  const address = (isStandIn && later) || src
  return resolveAddress(address, options.baseUrl) ?? address
}

function firstOfSet(image: HtmlElement): string | null {
  const set = attributeOf(image, 'srcset') ?? attributeOf(image, 'data-srcset')
  return set?.trim().split(/[\s,]/)[0] || null
}

function takeCaption({ caption }: Place): Caption | null {
  if (caption === null || caption.isTaken) return null
  caption.isTaken = true
  return caption
}

function captionWords(caption: Caption | null): string {
  if (caption === null) return ''
  const words = caption.content.map(inline => (inline.type === 'text' ? inline.text : ' ')).join('')
  return excerpt([words, caption.credit ?? ''].join(' '))
}
