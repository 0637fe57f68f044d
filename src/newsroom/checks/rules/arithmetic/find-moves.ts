import { type Amount, type Between, slackOf, widen } from './amount.ts'

/** A move from one number to another, « de 200 à 300 », « 300 contre 200 »: at which figures it is written, and its ends. */
export type Move = {
  readonly first: number
  readonly last: number
  readonly from: End
  readonly to: End
  readonly unit: string | null
}

export type End = Between & { readonly value: number }

/** The moves of a paragraph. « entre 200 et 300 » is none, nor is « De 18 à 25 ans, » that opens a sentence. */
export function findMoves(amounts: readonly Amount[]): readonly Move[] {
  return amounts.flatMap((amount, at) => {
    const next = amounts[at + 1]
    const move = moveInRange(amount, at) ?? (next ? moveBetween(amount, next, at) : null)
    return move ? [move] : []
  })
}

const link = / (?:à|to) /

function moveInRange({ text, value, high, unit }: Amount, at: number): Move | null {
  if (high === null || !/^(?:de|d['’]|from)(?!\p{L})/u.test(text)) return null
  const [start = '', end = ''] = text.replace(/[\u00a0\u202f]/g, ' ').split(link)
  const first = value > high * 1000 ? plainNumber(start) : value
  if (first === null || first <= 0) return null
  return { first: at, last: at, from: endOf(first, start), to: endOf(high, end), unit }

  function endOf(number: number, written: string): End {
    const slack = slackOf(written, number, unit)
    return { value: number, ...widen(number, { bound: 'exact', slack }) }
  }
}

/** « de 800 000 à 1 million » is read with one scale for both: the first is then taken as written. */
function plainNumber(written: string): number | null {
  const digits = written.replace(/[^\d.,]/g, '')
  return /^\d{1,3}(?:[.,]?\d{3})*$/.test(digits) ? Number(digits.replace(/[.,]/g, '')) : null
}

function moveBetween(one: Amount, other: Amount, at: number): Move | null {
  if (one.unit !== null && other.unit !== null && one.unit !== other.unit) return null
  if (one.value <= 0 || other.value <= 0 || one.high !== null || other.high !== null) return null
  const unit = other.unit ?? one.unit
  const ends = { first: at, last: at + 1, unit }
  const isFromTo =
    /(?:^|[^\p{L}])(?:de|d’|from) ?$/iu.test(one.before) &&
    /^[^.;:,\d]{0,30} (?:à|to) $/.test(other.before)
  if (isFromTo) return { ...ends, from: one, to: other }
  const isToFrom = / to $/.test(one.before) && /^[^.;:,\d]{0,30} from $/.test(other.before)
  const isAgainst =
    isToFrom ||
    /^[^.;:\d]{0,25}(?:contre|au lieu de|against|compared (?:with|to)|up from|down from) $/.test(
      other.before,
    )
  return isAgainst ? { ...ends, from: other, to: one } : null
}
