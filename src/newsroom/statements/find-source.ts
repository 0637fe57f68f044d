import type { ReadStatement, Span } from '../../reading/index.ts'
import {
  type ArticleWords,
  type BodyLink,
  bodyToText,
  listLinks,
  wholeArticle,
} from '../body/index.ts'
import type { StatementSource } from './statement.ts'

/** What the links of an article say of where its statements come from. */
export type Sources = { text: string; links: readonly BodyLink[] }

export function readSources(words: ArticleWords): Sources {
  const document = wholeArticle(words)
  return { text: bodyToText(document), links: listLinks(document) }
}

/** The link in the sentence of a statement that is nearest to it; null when there is none. */
export function findSource({ text, links }: Sources, read: ReadStatement): StatementSource | null {
  const said = spanOf([...read.pieces, ...(read.cue ? [read.cue] : [])])
  const sentence = sentenceAround(text, said)
  const near = links.filter(link => link.start < sentence.end && link.end > sentence.start)
  const [nearest] = near.toSorted((one, other) => distance(one, said) - distance(other, said))
  if (!nearest || !/^https?:/i.test(nearest.href)) return null
  return { url: nearest.href, title: null, archivedOn: null }
}

function spanOf(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
}

function distance(link: Span, said: Span): number {
  return Math.max(0, link.start - said.end, said.start - link.end)
}

/** To the ends of the line, or the nearest full stop with a space after it. */
function sentenceAround(text: string, { start, end }: Span): Span {
  const before = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('. ', start - 1))
  const after = /\n|\.\s/.exec(text.slice(end))
  return { start: before + 1, end: after ? end + after.index : text.length }
}
