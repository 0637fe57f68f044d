import type { Block, Body, Heading, Inline } from '../../../newsroom/body/index.ts'
import { slugFrom } from '../../../newsroom/values/slug.ts'

const takenByPages = ['content', 'corrections', 'topics', 'share', 'related']

/** An address for each heading of a body, made of its words; two alike are told apart by a number. */
export function headingIds(body: Body): Map<Heading, string> {
  const taken = new Set(takenByPages)
  const ids = new Map<Heading, string>()
  for (const heading of body.content.filter(isHeading)) {
    const wished = slugFrom(wordsOf(heading.content)) || 'part'
    let id = wished
    for (let number = 2; taken.has(id); number += 1) id = `${wished}-${number}`
    taken.add(id)
    ids.set(heading, id)
  }
  return ids
}

function isHeading(block: Block): block is Heading {
  return block.type === 'heading'
}

function wordsOf(inlines: Inline[] = []): string {
  return inlines.map(inline => (inline.type === 'text' ? inline.text : ' ')).join('')
}
