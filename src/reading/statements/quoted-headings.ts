import type { Sentence } from '../text/split-sentences.ts'

const LONGEST_HEADING = 120

/** A paragraph that is nothing but a quotation without a stop stands over what follows, as a subheading does: « Aucune vanne ». */
export const markQuotedHeadings = (sentences: readonly Sentence[]): Sentence[] =>
  sentences.map((sentence, at) =>
    isQuotedHeading(sentence, sentences[at - 1], sentences[at + 1])
      ? { ...sentence, place: 'subheading' }
      : sentence,
  )

function isQuotedHeading(
  sentence: Sentence,
  before: Sentence | undefined,
  after: Sentence | undefined,
): boolean {
  const [only, ...others] = sentence.tokens
  if (only?.quotation?.closed !== true || others.length > 0 || !before || !after) return false
  const isAlone = before.paragraph < sentence.paragraph && after.paragraph > sentence.paragraph
  return (
    isAlone &&
    sentence.end - sentence.start <= LONGEST_HEADING &&
    !/[.…]\s*[»”"’]$/.test(only.text) &&
    !isUnfinished(before)
  )
}

/** The quotation of the paragraph before was not closed: this one goes on with it. */
const isUnfinished = ({ tokens }: Sentence): boolean =>
  tokens.findLast(({ kind }) => kind === 'quotation')?.quotation?.closed === false
