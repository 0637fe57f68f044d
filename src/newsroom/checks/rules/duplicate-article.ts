import type { Check, Remark } from '../check.ts'
import { type FoldedWord, foldWords } from '../evidence/fold-words.ts'
import { onceEach } from '../evidence/once-each.ts'
import { tellDay } from '../evidence/tell-term.ts'
import { foldName } from '../evidence/written-names.ts'
import type { Manuscript } from '../manuscript.ts'
import type { OtherArticle } from '../surroundings.ts'

const words = {
  fr: {
    message: (percent: number, { headline, address }: OtherArticle, day: string | null) =>
      `${percent} % des mots sont ceux de « ${headline} »${day ? `, publié le ${day}` : ''} (${address}).`,
    hint: 'Mettez à jour l’article publié, ou dites dans celui-ci ce qui est nouveau.',
  },
  en: {
    message: (percent: number, { headline, address }: OtherArticle, day: string | null) =>
      `${percent}% of the words are those of “${headline}”${day ? `, published on ${day}` : ''} (${address}).`,
    hint: 'Bring the published article up to date, or say in this one what is new.',
  },
} as const

const fewestWords = 40
const alike = 0.8

/** Nearly the same words as an article the newsroom has. Forms filled in anew, such as a weather report, are not. */
export const duplicateArticle: Check = {
  code: 'duplicate-article',
  look(manuscript) {
    const { archive, text } = manuscript
    if (!archive || archive.alike.length === 0) return []
    const ours = readWords(text)
    if (ours.words.length < fewestWords) return []
    const [closest] = archive.alike
      .filter(other => !isThisArticle(manuscript, other))
      .map(other => ({ other, share: compare(ours, other) }))
      .filter(({ share }) => share >= alike)
      .toSorted((one, other) => other.share - one.share)
    return closest ? [remark(manuscript, closest.other, closest.share)] : []
  },
}

/** A correction begins from the words of its own article. */
function isThisArticle({ article, text, paragraphs }: Manuscript, other: OtherArticle): boolean {
  const [first] = paragraphs
  const headline = first ? text.slice(first.start, first.end) : ''
  const firstPublished = article?.firstPublished ?? null
  const isFromThatDay = firstPublished !== null && firstPublished === other.published
  return isFromThatDay && foldName(headline) === foldName(other.headline)
}

type Read = ReturnType<typeof readWords>

function readWords(text: string) {
  const words = foldWords(text, { start: 0, end: text.length })
  const figures = new Set(words.flatMap(word => (/^\d/.test(word.text) ? [word.text] : [])))
  return { words, figures, runs: listRuns(words) }
}

const readOther = onceEach(({ text }: OtherArticle) => {
  const read = readWords(text)
  return { ...read, known: new Set(read.runs) }
})

const runLength = 4

/** The share of the longer text’s words that stand in runs of four which the other has too; 0 for a form with other figures. */
function compare(ours: Read, other: OtherArticle): number {
  const theirs = readOther(other)
  const lengths = [ours.words.length, theirs.words.length]
  const longest = Math.max(...lengths)
  if (Math.min(...lengths) < longest * alike || isFilledAnew(ours, theirs)) return 0
  let shared = 0
  let counted = 0
  ours.runs.forEach((run, at) => {
    if (!theirs.known.has(run)) return
    shared += at + runLength - Math.max(at, counted)
    counted = at + runLength
  })
  return shared / longest
}

function listRuns(words: readonly FoldedWord[]): string[] {
  return words
    .slice(runLength - 1)
    .map(
      (word, at) => `${words[at]?.text} ${words[at + 1]?.text} ${words[at + 2]?.text} ${word.text}`,
    )
}

const fewestFigures = 4

function isFilledAnew({ figures }: Read, { figures: others }: Read): boolean {
  if (Math.min(figures.size, others.size) < fewestFigures) return false
  const kept = [...figures].filter(figure => others.has(figure)).length
  return kept < figures.size / 2
}

function remark({ language, paragraphs }: Manuscript, other: OtherArticle, share: number): Remark {
  const say = words[language]
  const day = other.published && tellDay(other.published, language)
  const { start = 0, end = 0 } = paragraphs[0] ?? {}
  const message = say.message(Math.floor(share * 100), other, day)
  return { start, end, severity: 'warn', message, hint: say.hint }
}
