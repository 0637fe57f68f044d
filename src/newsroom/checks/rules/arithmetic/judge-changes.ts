import type { Language } from '../../../values/language.ts'
import type { Remark } from '../../check.ts'
import { type Amount, asWorkedOut, type Between, meets } from './amount.ts'
import { type Change, findChange } from './find-change.ts'
import { findMoves, type Move } from './find-moves.ts'
import { hints, tellNumber } from './tell-number.ts'

const words = {
  fr: {
    move: (from: string, to: string) => `De ${from} à ${to}`,
    up: 'une hausse',
    down: 'une baisse',
    is: (move: string, right: string, written: string) =>
      `${move}, c’est ${right} ; le texte dit ${written}.`,
    of: (direction: string, size: string) => `${direction} de ${size}`,
    points: (size: string) => `${size} ${size === '1' ? 'point' : 'points'}`,
    hintPoints: 'Entre deux pourcentages, l’écart se dit en points.',
    fix: (put: string) => `Écrire « ${put} »`,
  },
  en: {
    move: (from: string, to: string) => `From ${from} to ${to}`,
    up: 'a rise',
    down: 'a fall',
    is: (move: string, right: string, written: string) =>
      `${move} is ${right}; the text says ${written}.`,
    of: (direction: string, size: string) => `${direction} of ${size}`,
    points: (size: string) => `${size} percentage ${size === '1' ? 'point' : 'points'}`,
    hintPoints: 'Between two percentages the difference is in percentage points.',
    fix: (put: string) => `Write “${put}”`,
  },
} as const

/** « de 200 à 300, soit une hausse de 40 % », “the rent goes from 500 to 600, 150 more”. */
export function judgeChanges(amounts: readonly Amount[], language: Language): readonly Remark[] {
  return findMoves(amounts).flatMap(move => {
    const change = findChange(amounts, move, language)
    if (!change) return []
    if (change.amount.unit === '%') return judgePercentage(amounts, { move, change }, language)
    return judgeDifference(amounts, { move, change }, language)
  })
}

type Told = { readonly move: Move; readonly change: Change }

function judgePercentage(
  amounts: readonly Amount[],
  told: Told,
  language: Language,
): readonly Remark[] {
  const { from, to, unit } = told.move
  const growth = { least: (to.least / from.most - 1) * 100, most: (to.most / from.least - 1) * 100 }
  if (meets(growth, signed(told.change.direction, asWorkedOut(told.change.amount)))) return []
  const right = (to.value / from.value - 1) * 100
  const points = tellNumber(Math.abs(to.value - from.value), language)
  const isInPoints = unit === '%' && Math.abs(to.value - from.value) === told.change.amount.value
  const remark = tell(amounts, told, { right, percent: true }, language)
  if (!isInPoints) return [remark]
  const say = words[language]
  const { start, end } = told.change.amount
  const put = say.points(points)
  return [
    {
      ...remark,
      hint: say.hintPoints,
      fix: { title: say.fix(put), edits: [{ start, end, text: put }] },
    },
  ]
}

/** Only of the same things: « soit 150 euros de plus » of euros; points between percentages. */
function judgeDifference(
  amounts: readonly Amount[],
  told: Told,
  language: Language,
): readonly Remark[] {
  const { move, change } = told
  const { from, to, unit } = move
  const { amount } = change
  const isPoints = /^points?$/.test(amount.unit ?? '') || /points?$/.test(amount.what ?? '')
  const isSameUnit = amount.unit === null ? countsTheMove(amount) : amount.unit === unit
  if (isPoints ? unit !== '%' : !isSameUnit || unit === '%') return []
  const difference = { least: to.least - from.most, most: to.most - from.least }
  if (meets(difference, signed(change.direction, amount))) return []
  return [tell(amounts, told, { right: to.value - from.value, percent: false }, language)]
}

/** « soit 150 de plus » and no other noun. */
function countsTheMove({ what }: Amount): boolean {
  return what === null || /^(?:more|fewer|less|plus|moins)\b/i.test(what)
}

function signed(direction: Change['direction'], { least, most }: Between): Between {
  return direction === 'up' ? { least, most } : { least: -most, most: -least }
}

function tell(
  amounts: readonly Amount[],
  { move, change }: Told,
  { right, percent }: { right: number; percent: boolean },
  language: Language,
): Remark {
  const say = words[language]
  const places = [amounts[move.first], amounts[move.last], change.amount].flatMap(one => one ?? [])
  const size = tellNumber(Math.abs(right), language, percent)
  const isRise = right >= 0
  return {
    start: Math.min(...places.map(({ start }) => start)),
    end: Math.max(...places.map(({ end }) => end)),
    severity: 'warn',
    message: say.is(
      say.move(tellNumber(move.from.value, language), tellNumber(move.to.value, language)),
      say.of(isRise ? say.up : say.down, size),
      say.of(change.direction === 'up' ? say.up : say.down, change.amount.text),
    ),
    hint: hints[language],
  }
}
