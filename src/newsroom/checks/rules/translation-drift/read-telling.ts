import {
  type Figure,
  type ReadDate,
  readDates,
  readFigures,
  type Span,
} from '../../../../reading/index.ts'
import { onceEach } from '../../evidence/once-each.ts'
import { splitIntoParagraphs } from '../../evidence/paragraphs.ts'
import { listSentences } from '../../evidence/sentences.ts'
import { findWrittenNames, foldName, type WrittenName } from '../../evidence/written-names.ts'
import type { Manuscript } from '../../manuscript.ts'
import type { OtherArticle } from '../../surroundings.ts'

/** What a text tells, sentence by sentence, to lay one language edition beside another. */
export type Telling = {
  readonly sentences: readonly ToldSentence[]
  readonly paragraphs: number
}

export type ToldSentence = {
  readonly place: 'headline' | 'body'
  readonly paragraph: number
  readonly figures: readonly Figure[]
  readonly dates: readonly ReadDate[]
  readonly names: readonly WrittenName[]
  /** Capitalised words that name: the same in both languages, for most. */
  readonly anchors: ReadonlySet<string>
}

type Read = Pick<Manuscript, 'text' | 'paragraphs' | 'figures' | 'dates'>

export function readTelling(read: Read): Telling {
  const { text, paragraphs } = read
  const sentences = listSentences(read).map(span => {
    const names = findWrittenNames(text, span)
    const isInside = ({ start, end }: Span) => span.start <= start && end <= span.end
    return {
      place: span.place,
      paragraph: paragraphs.findIndex(({ start, end }) => start <= span.start && span.end <= end),
      figures: [...read.figures.filter(isInside), ...readMoney(text, span)],
      dates: read.dates.filter(isInside),
      names,
      anchors: new Set(names.flatMap(name => wordsOfName(name.text))),
    }
  })
  return { sentences, paragraphs: paragraphs.length }
}

/** An edition as it is told; its dates are read on its own day. */
export const readEdition = onceEach(({ text, language, published }: OtherArticle): Telling => {
  const paragraphs = splitIntoParagraphs(text)
  const figures = paragraphs.flatMap(span => readFigures(text, { language, span }))
  const dates = readDates(text, { language, date: published ?? undefined })
  return readTelling({ text, paragraphs, figures, dates })
})

function wordsOfName(name: string): string[] {
  return foldName(name)
    .split(/[^\p{L}]+/u)
    .filter(word => word.length > 2)
}

const money = /([€$£])(\d+(?:\.\d+)?) ?(k|m|mn|bn|tn)\b/g
const currencies = new Map([
  ['€', 'euros'],
  ['$', 'dollars'],
  ['£', 'pounds'],
])
const scales = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
])

/** “€3.5bn” */
function readMoney(text: string, { start, end }: Span): Figure[] {
  return [...text.slice(start, end).matchAll(money)].map(found => ({
    start: start + found.index,
    end: start + found.index + found[0].length,
    text: found[0],
    value: Number(found[2]) * (scales.get(found[3] ?? '') ?? 1),
    high: null,
    bound: 'exact',
    unit: currencies.get(found[1] ?? '') ?? null,
    per: null,
    what: null,
  }))
}

/** One thing told two ways. */
export type Drift<Part> = { readonly ours: Part; readonly theirs: Part }

/** Two headlines, the same paragraph of two texts cut alike, or sentences that name the same. */
export function sharesContext(
  one: ToldSentence,
  other: ToldSentence,
  hasSameParagraphs: boolean,
): boolean {
  if (one.place !== other.place) return false
  if (one.place === 'headline') return true
  const isSameParagraph = hasSameParagraphs && one.paragraph === other.paragraph
  return isSameParagraph || [...one.anchors].some(anchor => other.anchors.has(anchor))
}
