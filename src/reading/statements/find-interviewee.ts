import { findAppearances } from '../speakers/find-appearances.ts'
import { speakerLexicon } from '../speakers/speaker-lexicon.ts'
import type { Span } from '../text/span.ts'
import type { Sentence } from '../text/split-sentences.ts'
import type { Grammar } from './grammar.ts'

/** How far into an article an interview says whose it is. */
const LAST_PARAGRAPH = 5

/** « Entretien avec Inès Vandercruyssen », "interview with": who answers the questions that stand as paragraphs. */
export function findInterviewee(
  text: string,
  sentences: readonly Sentence[],
  { habits, interviews }: Grammar,
): Span | null {
  const lexicon = speakerLexicon(habits.language)
  for (const { tokens, paragraph } of sentences) {
    if (paragraph > LAST_PARAGRAPH) return null
    const noun = tokens.findIndex(
      ({ lower }, at) =>
        interviews.has(lower) && /^(?:avec|with)$/.test(tokens[at + 1]?.lower ?? ''),
    )
    const who = noun < 0 ? undefined : findAppearances(text, tokens.slice(noun + 2), lexicon)[0]
    if (who) return { start: who.start, end: who.end }
  }
  return null
}
