import type { Span } from '../../../reading/index.ts'
import type { Manuscript } from '../manuscript.ts'
import { onceEach } from './once-each.ts'
import type { Paragraph } from './paragraphs.ts'

/** No paragraph is longer; on a text without any, work grows with its length and not with its square. */
const farthest = 3000

/** « M. », « Me », "Mr.", "U.S." and an initial close nothing. */
const abbreviated = String.raw`(?<!(?<!\p{L})(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Mme|Gen|Sen|Gov|Jr|No|al|av|art))`
const closing = new RegExp(
  String.raw`${abbreviated}[.!?…][»”"\u00a0\u202f ]*(?=\s[\p{Lu}«“"\d])`,
  'gu',
)

type Text = Pick<Manuscript, 'text' | 'paragraphs'>

/** The sentences of a manuscript in order, each with the place of its paragraph. */
export const listSentences = onceEach(({ text, paragraphs }: Text): readonly Paragraph[] =>
  paragraphs.flatMap(({ place, ...paragraph }) =>
    cutIntoSentences(text, paragraph).map(sentence => ({ ...sentence, place })),
  ),
)

/** The sentence around a span: from the mark that closes the one before to the one that closes it. */
export function sentenceAround(text: string, span: Span): Span {
  const line = lineAround(text, span)
  const sentences = cutIntoSentences(text, line)
  const first = sentences.findLast(({ start }) => start <= span.start)
  const last = sentences.find(({ end }) => end >= span.end)
  return { start: first?.start ?? line.start, end: last?.end ?? line.end }
}

function cutIntoSentences(text: string, { start, end }: Span): Span[] {
  const written = text.slice(start, end)
  const ends = [...written.matchAll(closing)].map(({ 0: mark, index }) => index + mark.length)
  const marks = [0, ...ends, written.length]
  return marks.slice(1).flatMap((to, index) => {
    const from = marks[index] ?? 0
    const space = /^\s*/.exec(written.slice(from, to))?.[0].length ?? 0
    return to > from + space ? [{ start: start + from + space, end: start + to }] : []
  })
}

/** The line around a span. */
export function lineAround(text: string, { start, end }: Span): Span {
  const first = Math.max(0, start - farthest)
  const before = text.slice(first, start).lastIndexOf('\n')
  const after = text.slice(end, end + farthest).indexOf('\n')
  return {
    start: first + before + 1,
    end: after < 0 ? Math.min(text.length, end + farthest) : end + after,
  }
}

export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
