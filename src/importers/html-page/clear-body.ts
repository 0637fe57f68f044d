import { type Block, type Body, bodyToText, tidyBody } from '../../newsroom/body/index.ts'
import type { Doubt } from '../arrival.ts'
import { furnitureIn } from '../plain-text/furniture-in.ts'
import { endsSentence, isShort } from '../plain-text/line-shapes.ts'
import type { TextRequest } from '../plain-text/page.ts'
import { type Credits, readCredits } from '../plain-text/read-credits.ts'
import { keyOf } from '../plain-text/words/key-of.ts'

export type ClearedBody = { body: Body; credits: Credits[]; doubts: Doubt[] }

/** `repeated`: what the page says of itself elsewhere, such as its headline. */
type Clearing = { request: TextRequest; repeated: readonly string[] }

/** Takes out of a page's body what is not the article's: its headline again, credits on top, furniture. */
export function clearBody(body: Body, clearing: Clearing): ClearedBody {
  const repeated = new Set(clearing.repeated.map(keyOf))
  const blocks = body.content.filter((block, at) => at > 5 || !repeated.has(keyOf(textOf(block))))
  const top = blocks.slice(0, 5).flatMap(block => creditsOf(block, clearing.request))
  const rest = blocks.filter(block => !top.some(one => one.block === block))
  const { kept, words } = withoutFurniture(rest)
  return {
    body: tidyBody({ type: 'doc', content: withoutLastHeadings(kept) }),
    credits: top.map(one => one.credits),
    doubts: words.map(text => ({ about: 'furniture-removed', where: null, words: text })),
  }
}

function creditsOf(block: Block, request: TextRequest): { block: Block; credits: Credits }[] {
  const credits = block.type === 'paragraph' ? readCredits(textOf(block), request) : null
  return credits === null ? [] : [{ block, credits }]
}

function withoutFurniture(blocks: readonly Block[]): { kept: Block[]; words: string[] } {
  const kept: Block[] = []
  const words: string[] = []
  let isAfterRelated = false
  for (const block of blocks) {
    const text = textOf(block)
    const furniture = mayBeFurniture(block) ? furnitureIn(text) : null
    const isLinks: boolean = isAfterRelated && isListOfLinks(block, text)
    if (furniture !== null || isLinks) words.push(text)
    else kept.push(block)
    isAfterRelated = furniture === 'related' || (isLinks && block.type === 'paragraph')
  }
  return { kept, words }
}

function mayBeFurniture(block: Block): boolean {
  return block.type === 'paragraph' || block.type === 'heading' || block.type === 'bulletList'
}

/** What stands under « À lire aussi »: a list, or a paragraph that is one link and no sentence. */
function isListOfLinks(block: Block, text: string): boolean {
  if (block.type === 'bulletList') return true
  if (block.type !== 'paragraph' || !isShort(text) || endsSentence(text)) return false
  const inlines = block.content ?? []
  return inlines.every(
    inline => inline.type === 'text' && inline.marks?.some(mark => mark.type === 'link'),
  )
}

/** A heading with nothing under it led to something that is gone. */
function withoutLastHeadings(blocks: readonly Block[]): Block[] {
  const last = blocks.findLastIndex(block => block.type !== 'heading')
  return blocks.slice(0, last + 1)
}

export function textOf(block: Block): string {
  return bodyToText({ type: 'doc', content: [block] }).trim()
}
