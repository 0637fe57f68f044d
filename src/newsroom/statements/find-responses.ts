import type { Act, Figure } from '../../reading/index.ts'
import { wordsOf } from '../related/index.ts'
import type { Language } from '../values/language.ts'
import type { ResponseKind } from './response.ts'

/** What is compared of a statement to find whom it answers. */
export type Comparable = {
  statementId: string
  articleId: string
  language: Language
  content: string
  act: Act
  negated: boolean
  speakerIds: readonly string[]
  speakerName: string | null
  aboutIds: readonly string[]
  figures: readonly Figure[]
  saidOn: string
  /** Where its words begin in the text of its article. */
  position: number
}

export type FoundResponse = { fromId: string; toId: string; kind: ResponseKind }

/**
 * The responses that the statements of one article seem to make: to each other and to earlier ones of the record. Each
 * rule needs an act or a figure *and* something in common; at most `mostPerStatement` for each. Pure.
 */
export function findResponses(
  own: readonly Comparable[],
  earlier: readonly Comparable[],
): FoundResponse[] {
  const subjects = new Map([...own, ...earlier].map(one => [one.statementId, readSubject(one)]))
  const subjectOf = ({ statementId }: Comparable): Subject => subjects.get(statementId) ?? nothing
  return own.flatMap(from => {
    const others = [...own.filter(to => precedes(to, from)), ...earlier]
    return others
      .flatMap(to => {
        const common = inCommon(subjectOf(from), subjectOf(to))
        const kind = rules.reduce<ResponseKind | null>(
          (found, rule) => found ?? rule({ from, to, common }),
          null,
        )
        return kind ? [{ fromId: from.statementId, toId: to.statementId, kind, common }] : []
      })
      .toSorted((one, other) => other.common - one.common)
      .slice(0, mostPerStatement)
      .map(({ common: _, ...response }) => response)
  })
}

const mostPerStatement = 3

type Pair = { from: Comparable; to: Comparable; common: number }
type Rule = (pair: Pair) => ResponseKind | null

/** « le Kremlin a nié » : the act says what is done, the words in common say to what. */
const byAct: Rule = ({ from, to, common }) => {
  if (isSameSpeaker(from, to) || common < 2) return null
  if (from.act === 'denies') return 'denies'
  if (from.act === 'confirms' || from.act === 'admits') return 'confirms'
  return from.act === 'answers' ? 'answers' : null
}

/** The same thing counted: the same speaker revises, another one contradicts. */
const byFigures: Rule = ({ from, to, common }) => {
  if (common < 1 || from.negated || to.negated) return null
  const pair = from.figures.flatMap(one =>
    to.figures.filter(other => countsTheSame(one, other)).map(other => ({ one, other })),
  )[0]
  if (!pair) return null
  const agree = isCompatible(pair.one, pair.other)
  if (isSameSpeaker(from, to)) {
    if (agree) return from.articleId === to.articleId ? null : 'repeats'
    return from.saidOn > to.saidOn ? 'revises' : null
  }
  if (!isNamed(from) || !isNamed(to)) return null
  return agree ? 'confirms' : 'contradicts'
}

/** Nearly the same words, by the same speaker, in another article. */
const byWords: Rule = ({ from, to, common }) => {
  if (from.articleId === to.articleId || !isSameSpeaker(from, to)) return null
  const [one, other] = [wordSet(from), wordSet(to)]
  const size = Math.min(one.size, other.size)
  return size >= 4 && common >= size * nearlyAll ? 'repeats' : null
}

const rules: readonly Rule[] = [byAct, byFigures, byWords]
const nearlyAll = 0.8

function precedes(to: Comparable, from: Comparable): boolean {
  return to.statementId !== from.statementId && to.position < from.position
}

function isSameSpeaker(one: Comparable, other: Comparable): boolean {
  return (
    one.speakerIds.some(id => other.speakerIds.includes(id)) ||
    (one.speakerName !== null && one.speakerName === other.speakerName)
  )
}

function isNamed({ speakerIds, speakerName }: Comparable): boolean {
  return speakerIds.length > 0 || speakerName !== null
}

type Subject = { topics: ReadonlySet<string>; words: ReadonlySet<string>; language: Language }
const nothing: Subject = { topics: new Set(), words: new Set(), language: 'fr' }

function readSubject(statement: Comparable): Subject {
  const { aboutIds, language } = statement
  return { topics: new Set(aboutIds), words: wordSet(statement), language }
}

function wordSet({ content, language }: Comparable): Set<string> {
  return new Set(wordsOf(content, language).map(word => word.slice(0, rootLength)))
}

/** « déploiement » and « déployer » share six letters. */
const rootLength = 6

/** Topics and roots of words that both are about; words only within a language. */
function inCommon(one: Subject, other: Subject): number {
  const words = one.language === other.language ? shared(one.words, other.words) : 0
  return shared(one.topics, other.topics) + words
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter(word => other.has(word)).length
}

function countsTheSame(one: Figure, other: Figure): boolean {
  if (one.unit !== other.unit || one.what === null || other.what === null) return false
  const [words, others] = [one, other].map(
    ({ what }) => new Set(wordsOf(what ?? '', 'fr').map(word => word.slice(0, rootLength))),
  )
  return words !== undefined && others !== undefined && shared(words, others) > 0
}

/** Two figures that can both be true: « plus de 600 000 » and 610 000. */
function isCompatible(one: Figure, other: Figure): boolean {
  const [low, high] = rangeOf(one)
  const [otherLow, otherHigh] = rangeOf(other)
  return low <= otherHigh && otherLow <= high
}

const aboutShare = 0.05

function rangeOf({ value, high, bound }: Figure): [low: number, high: number] {
  switch (bound) {
    case 'exact':
      return [value, value]
    case 'range':
      return [value, high ?? value]
    case 'more-than':
    case 'at-least':
      return [value, value * 1.2]
    case 'less-than':
    case 'at-most':
    case 'nearly':
      return [value * 0.8, value]
    case 'about':
      return [value * (1 - aboutShare), value * (1 + aboutShare)]
  }
}
