import type { Block, Inline } from '../body.ts'
import { showableText } from '../showable-text.ts'
import type { Place } from './reading.ts'

/** Blocks read so far, the words of the block being read, and what will stand after it. */
export type Flow = { blocks: Block[]; words: Inline[]; after: Block[] }

export function startFlow(): Flow {
  return { blocks: [], words: [], after: [] }
}

export function addText(flow: Flow, value: string, { marks, isPreformatted }: Place): void {
  const shown = showableText(value)
  const lines = isPreformatted ? shown.split('\n') : [shown]
  lines.forEach((text, index) => {
    if (index > 0) flow.words.push({ type: 'hardBreak' })
    if (text !== '') flow.words.push({ type: 'text', text, marks: [...marks] })
  })
}

/** Words end here: they become a paragraph or heading, followed by the images met on the way. */
export function endWords(flow: Flow, { heading }: Place): void {
  if (hasWords(flow)) {
    const { words: content } = flow
    flow.blocks.push(
      heading === null
        ? { type: 'paragraph', content }
        : { type: 'heading', attrs: { level: heading }, content },
    )
  }
  for (const block of flow.after) flow.blocks.push(block)
  flow.words = []
  flow.after = []
}

/** An image in the middle of a line stands after the paragraph; one before its first word, before it. */
export function addBeside(flow: Flow, blocks: readonly Block[]): void {
  const waits = hasWords(flow)
  for (const block of blocks) (waits ? flow.after : flow.blocks).push(block)
  if (!waits) flow.words = []
}

function hasWords({ words }: Flow): boolean {
  return words.some(inline => inline.type === 'text' && /\S/.test(inline.text))
}
