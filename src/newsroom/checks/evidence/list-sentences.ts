import type { Manuscript } from '../manuscript.ts'
import { onceEach } from './once-each.ts'
import type { Paragraph } from './split-manuscript.ts'

/** « M. », « Me », "Mr." and an initial close nothing. */
const closing =
  /(?<!(?<!\p{L})(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Mme|Gen|Sen|Gov|Jr|No|al|av|art))[.!?…][»”"\u00a0\u202f ]*(?=\s[\p{Lu}«“"\d])/gu

type Text = Pick<Manuscript, 'text' | 'paragraphs'>

/** The sentences of a manuscript in order, each with the place of its paragraph. */
export const listSentences = onceEach(({ text, paragraphs }: Text): readonly Paragraph[] =>
  paragraphs.flatMap(paragraph => cut(text, paragraph)),
)

function cut(text: string, { start, end, place }: Paragraph): Paragraph[] {
  const written = text.slice(start, end)
  const ends = [...written.matchAll(closing)].map(({ 0: mark, index }) => index + mark.length)
  const marks = [0, ...ends, written.length]
  return marks.slice(1).flatMap((to, index) => {
    const from = marks[index] ?? 0
    const space = /^\s*/.exec(written.slice(from, to))?.[0].length ?? 0
    return to > from + space ? [{ start: start + from + space, end: start + to, place }] : []
  })
}
