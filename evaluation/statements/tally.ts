import { isMisnamed, isResolvedRight, isSpeakerRight, type ParagraphScore } from './score.ts'

/** Counts that add up; the ratios are taken only when a line is printed. */
export interface Tally {
  paragraphs: number
  words: number
  negatives: number
  negativesWithAlarm: number
  gold: number
  found: number
  foundWhole: number
  falseAlarms: number
  speakerRight: number
  modeRight: number
  actMarked: number
  actRight: number
  resolvedMarked: number
  resolvedRight: number
  named: number
  misnamed: number
}

/** Contents that share more than this are found whole. */
const whole = 0.8

export function tallyParagraph({ paragraph, pairs, missed, falseAlarms }: ParagraphScore): Tally {
  const isNegative = paragraph.statements.length === 0
  const acts = pairs.filter(({ gold }) => gold.act)
  const names = pairs.filter(({ gold }) => gold.resolved)
  const misnamed = pairs.map(pair => isMisnamed(paragraph.text, pair))
  return {
    paragraphs: 1,
    words: paragraph.text.split(/\s+/).length,
    negatives: isNegative ? 1 : 0,
    negativesWithAlarm: isNegative && falseAlarms.length > 0 ? 1 : 0,
    gold: pairs.length + missed.length,
    found: pairs.length,
    foundWhole: pairs.filter(({ overlap }) => overlap > whole).length,
    falseAlarms: falseAlarms.length,
    speakerRight: pairs.filter(pair => isSpeakerRight(paragraph.text, pair)).length,
    modeRight: pairs.filter(({ gold, predicted }) => gold.mode === predicted.mode).length,
    actMarked: acts.length,
    actRight: acts.filter(({ gold, predicted }) => gold.act === predicted.act).length,
    resolvedMarked: names.length,
    resolvedRight: names.filter(isResolvedRight).length,
    named: misnamed.filter(each => each !== null).length,
    misnamed: misnamed.filter(each => each === true).length,
  }
}

export function addTallies(tallies: Tally[]): Tally {
  const sum = { ...nothing }
  for (const tally of tallies) {
    for (const name of names) sum[name] += tally[name]
  }
  return sum
}

/** All in [0, 1]; undefined where there is nothing to divide by. */
export interface Ratios {
  precision: number | undefined
  recall: number | undefined
  recallWhole: number | undefined
  speaker: number | undefined
  attributionF1: number | undefined
  mode: number | undefined
  act: number | undefined
  resolved: number | undefined
}

export function takeRatios(tally: Tally): Ratios {
  const { gold, found, falseAlarms } = tally
  return {
    precision: divide(found, found + falseAlarms),
    recall: divide(found, gold),
    recallWhole: divide(tally.foundWhole, gold),
    speaker: divide(tally.speakerRight, found),
    attributionF1: divide(2 * tally.speakerRight, gold + found + falseAlarms),
    mode: divide(tally.modeRight, found),
    act: divide(tally.actRight, tally.actMarked),
    resolved: divide(tally.resolvedRight, tally.resolvedMarked),
  }
}

const nothing: Tally = {
  paragraphs: 0,
  words: 0,
  negatives: 0,
  negativesWithAlarm: 0,
  gold: 0,
  found: 0,
  foundWhole: 0,
  falseAlarms: 0,
  speakerRight: 0,
  modeRight: 0,
  actMarked: 0,
  actRight: 0,
  resolvedMarked: 0,
  resolvedRight: 0,
  named: 0,
  misnamed: 0,
}

const names = Object.keys(nothing) as (keyof Tally)[]

function divide(part: number, all: number): number | undefined {
  return all === 0 ? undefined : part / all
}
