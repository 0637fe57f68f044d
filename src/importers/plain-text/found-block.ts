import type { Block, Inline, Paragraph } from '../../newsroom/body/index.ts'
import type { Doubt } from '../arrival.ts'

/** Some rows read as a block: where the next block begins, and what was guessed. */
export type FoundBlock = { block: Block; next: number; doubts?: Doubt[] }

export function paragraphOf(text: string): Paragraph {
  return { type: 'paragraph', content: wordsOf(text) }
}

export function wordsOf(text: string): Inline[] {
  return [{ type: 'text', text }]
}
