import { type Figure, type ReadStatement, readFigures } from '../../../../reading/index.ts'
import type { Remark } from '../../check.ts'
import { agrees, countsTheSame, isSaidAlike, tellFigure } from '../../evidence/agreeing-figures.ts'
import { isSamePerson } from '../../evidence/same-person.ts'
import { tellDay } from '../../evidence/tell-term.ts'
import { foldName } from '../../evidence/written-names.ts'
import type { Manuscript } from '../../manuscript.ts'
import type { KnownStatement } from '../../surroundings.ts'

type Facts = { speaker: string; figure: string; earlier: string; day: string }

const words = {
  fr: {
    message: ({ speaker, figure, earlier, day }: Facts, { headline, address }: Source) =>
      `« ${figure} » ici ; le ${day}, ${speaker} disait « ${earlier} », dans « ${headline} » (${address}).`,
    hint: 'Si le chiffre a changé, dites depuis quand ; sinon, vérifiez lequel a été dit.',
  },
  en: {
    message: ({ speaker, figure, earlier, day }: Facts, { headline, address }: Source) =>
      `“${figure}” here; on ${day} ${speaker} said “${earlier}”, in “${headline}” (${address}).`,
    hint: 'If the figure has changed, say since when; if not, check which of them was said.',
  },
} as const

type Source = KnownStatement['article']

/** Figures that a speaker’s last statement on record of the same thing gave otherwise. Silent when the article tells the earlier one too. */
export function findEarlierFigures(manuscript: Manuscript): Remark[] {
  const { archive, language } = manuscript
  const speaking = manuscript.statements.filter(({ figures }) => figures.length > 0)
  if (!archive || archive.statements.length === 0 || speaking.length === 0) return []
  const known = archive.statements.map(one => ({
    ...one,
    figures: readFigures(one.content, { language }),
  }))
  const told = new Set<string>()
  return speaking.flatMap(statement => {
    const speaker = statement.speaker?.resolved
    if (!speaker) return []
    const own = known.filter(one => one.figures.length > 0 && isSamePerson(one.speaker, speaker))
    return statement.figures.flatMap(figure => {
      const key = `${speaker} ${figure.value}`
      const earlier = told.has(key) ? null : findEarlier(manuscript, { statement, figure }, own)
      if (!earlier) return []
      told.add(key)
      return [remark(manuscript, { speaker, figure }, earlier)]
    })
  })
}

type Said = { readonly statement: ReadStatement; readonly figure: Figure }
type Known = KnownStatement & { readonly figures: readonly Figure[] }
type Earlier = { readonly figure: Figure; readonly known: Known }

function findEarlier(
  { text, figures }: Manuscript,
  { statement, figure }: Said,
  statements: readonly Known[],
): Earlier | null {
  const content = statement.pieces.map(({ start, end }) => text.slice(start, end)).join(' ')
  for (const known of statements) {
    const isSameMatter = isAboutTheSame(content, known.content)
    const same = known.figures.filter(other => isSame(figure, other, isSameMatter))
    const [first] = same
    if (!first) continue
    const isKnown = same.some(other => agrees(figure, other) || agrees(other, figure))
    const isTold = figures.some(({ value }) => value === first.value)
    return isKnown || isTold ? null : { figure: first, known }
  }
  return null
}

/** What is counted is the same; money and shares say not what they count, so the rest of the words must. */
function isSame(one: Figure, other: Figure, isSameMatter: boolean): boolean {
  if (one.what && other.what) return countsTheSame(one, other) && isSaidAlike(one, other)
  const ratio = other.value / one.value
  return isSameMatter && one.unit !== null && one.unit === other.unit && ratio < 10 && ratio > 0.1
}

const fewestShared = 2

function isAboutTheSame(one: string, other: string): boolean {
  const [words, others] = [longWords(one), longWords(other)]
  const shared = [...words].filter(word => others.has(word)).length
  return shared >= fewestShared && shared * 2 >= Math.min(words.size, others.size)
}

const scales = /^(?:euros?|dollars?|pounds?|livres?|millions?|milliards?|billions?|pour|percent)$/

function longWords(text: string): Set<string> {
  const words = foldName(text).match(/\p{L}{5,}/gu) ?? []
  return new Set(words.filter(word => !scales.test(word)))
}

function remark(
  { language }: Manuscript,
  { speaker, figure }: { speaker: string; figure: Figure },
  { figure: earlier, known }: Earlier,
): Remark {
  const say = words[language]
  const { start, end } = figure
  const facts = {
    speaker,
    figure: tellFigure(figure),
    earlier: tellFigure(earlier),
    day: tellDay(known.saidOn, language),
  }
  return {
    start,
    end,
    severity: 'note',
    message: say.message(facts, known.article),
    hint: say.hint,
  }
}
