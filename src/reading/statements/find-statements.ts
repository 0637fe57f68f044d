import { findQuotations } from '../quotations/find-quotations.ts'
import { splitParagraphs } from '../text/split-paragraphs.ts'
import { type Sentence, type SentenceHabits, splitSentences } from '../text/split-sentences.ts'
import type { Finding } from './finding.ts'

export type Grammar = {
  readonly habits: SentenceHabits
  readonly readSentence: (sentence: Sentence) => Finding[]
}

/** Every statement of the article that the grammar sees, in the order of the text. */
export function findFindings(text: string, grammar: Grammar): Finding[] {
  return readSentences(text, grammar).flatMap(sentence => grammar.readSentence(sentence))
}

export function readSentences(text: string, grammar: Grammar): Sentence[] {
  return splitParagraphs(text).flatMap((paragraph, number) =>
    splitSentences(text, { ...paragraph, number }, findQuotations(text, paragraph), grammar.habits),
  )
}
