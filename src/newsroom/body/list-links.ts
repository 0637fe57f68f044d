import type { TextRange } from './anchor.ts'
import type { Body, Inline } from './body.ts'
import { listTextBlocks } from './text-blocks.ts'

/** A link and the words that carry it, as a range of the text of `bodyToText`. */
export type TextLink = TextRange & { href: string }

/** The links of a body in reading order; words that carry one link in several pieces are one. */
export function listLinks(body: Body): TextLink[] {
  const links: TextLink[] = []
  let length = 0
  for (const { separator, words, content } of listTextBlocks(body)) {
    links.push(...linksIn(content, length + separator.length))
    length += separator.length + words.length
  }
  return links
}

function linksIn(content: readonly Inline[], from: number): TextLink[] {
  const links: TextLink[] = []
  let start = from
  for (const inline of content) {
    const end = start + (inline.type === 'text' ? inline.text.length : 1)
    const href = hrefOf(inline)
    const last = links.at(-1)
    if (href !== null && last?.href === href && last.end === start) last.end = end
    else if (href !== null) links.push({ start, end, href })
    start = end
  }
  return links
}

function hrefOf(inline: Inline): string | null {
  const marks = inline.type === 'text' ? (inline.marks ?? []) : []
  const link = marks.find(mark => mark.type === 'link')
  return link ? link.attrs.href : null
}
