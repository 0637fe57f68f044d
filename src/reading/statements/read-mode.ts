import { findQuotations } from '../quotations/find-quotations.ts'
import type { Span } from '../text/span.ts'
import { splitParagraphs } from '../text/split-paragraphs.ts'
import { findMode, type Mode } from './find-mode.ts'

/** Whether these words of a text stand in quotation marks, wholly, in part or not at all. */
export function readMode(text: string, content: readonly Span[]): Mode {
  const quotations = splitParagraphs(text).flatMap(paragraph => findQuotations(text, paragraph))
  return findMode(text, content, quotations)
}
