import type { Span } from './marked-text.ts'
import { isMisnamed, isSpeakerRight, type ParagraphScore } from './score.ts'

/** What was missed, wrongly found or given to the wrong speaker; empty when all is well. */
export function printMistakes(score: ParagraphScore): string[] {
  const { text, line } = score.paragraph
  const quote = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ') || 'nobody'
  const mistakes = [
    ...score.missed.map(({ pieces }) => `  missed: ${quote(pieces)}`),
    ...score.falseAlarms.map(({ pieces }) => `  false alarm: ${quote(pieces)}`),
    ...score.pairs
      .filter(pair => !isSpeakerRight(text, pair))
      .map(
        ({ gold, predicted }) =>
          `  wrong speaker: ${quote(predicted.speaker ? [predicted.speaker] : [])}, not ${quote(gold.speakers)}`,
      ),
    ...score.pairs
      .filter(pair => isMisnamed(text, pair))
      .map(
        ({ predicted }) => `  misnamed: ${predicted.resolved}, who says ${quote(predicted.pieces)}`,
      ),
  ]
  return mistakes.length === 0 ? [] : [`line ${line}: ${text}`, ...mistakes]
}
