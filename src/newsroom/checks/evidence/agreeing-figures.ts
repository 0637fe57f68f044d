import type { Figure } from '../../../reading/index.ts'

/** « plus de 600 000 » agrees with 640 000, « près de 100 » with 97, and a headline may round to a twentieth. */
export function agrees(one: Figure, other: Figure): boolean {
  const [low, high] = [other.value, other.high ?? other.value]
  const upper = one.high ?? one.value
  if (one.value <= high && upper >= low) return true
  if (one.bound === 'more-than' || one.bound === 'at-least') return high >= one.value * 0.999
  if (one.bound === 'less-than' || one.bound === 'at-most') return low <= one.value
  const slack =
    one.bound === 'about' || one.bound === 'nearly' ? 0.15 : isRound(one.value) ? 0.05 : 0
  return Math.abs(low - one.value) <= one.value * slack
}

function isRound(value: number): boolean {
  return value >= 100 && value % 100 === 0
}

/** The same unit and the same first word counted, within a factor of ten: enough to be about one thing. */
export function countsTheSame(one: Figure, other: Figure): boolean {
  if (one.unit !== other.unit || !one.what || !other.what) return false
  const ratio = other.value / one.value
  return headWord(one) === headWord(other) && ratio < 10 && ratio > 0.1
}

function headWord({ what }: Figure): string {
  return (what?.toLowerCase().split(/[ \u00a0]/)[0] ?? '').replace(/s$/, '')
}

/** One description begins like the other: « habitants évacués » and « habitants évacués de Lille ». */
export function isSaidAlike(one: Figure, other: Figure): boolean {
  const [first = '', second = ''] = [one.what, other.what].map(what => what?.toLowerCase() ?? '')
  return first.startsWith(second) || second.startsWith(first)
}

export function tellFigure({ text, what }: Figure): string {
  return what ? `${text} ${what}` : text
}
