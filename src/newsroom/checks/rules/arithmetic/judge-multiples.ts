import type { Language } from '../../../values/language.ts'
import type { Remark } from '../../check.ts'
import { type Amount, meets } from './amount.ts'
import { findMoves, type Move } from './find-moves.ts'
import { hints, tellNumber } from './tell-number.ts'

const words = {
  fr: (from: string, to: string, ratio: string, factor: string) =>
    `De ${from} à ${to}, le nombre est multiplié par ${ratio} ; le texte dit par ${factor}.`,
  en: (from: string, to: string, ratio: string, factor: string) =>
    `From ${from} to ${to} the number is multiplied by ${ratio}; the text says by ${factor}.`,
} as const

const factors: readonly (readonly [stem: RegExp, factor: number])[] = [
  [/(?<!\p{L})(?:redoubl|doubl)(?:é|er|ant|ement|ed|es?|ing)/iu, 2],
  [/(?<!\p{L})(?:tripl(?:é|er|ant|ement|ed|es?|ing)|trebl(?:ed?|es|ing))/iu, 3],
  [/(?<!\p{L})quadrupl(?:é|er|ant|ement|ed|es?|ing)/iu, 4],
  [/(?<!\p{L})quintupl(?:é|er|ant|ed|es?|ing)/iu, 5],
  [/(?<!\p{L})(?:décupl(?:é|er|ant)|tenfold)/iu, 10],
  [/(?<!\p{L})halv(?:ed|es|ing)/iu, 1 / 2],
]
const nearly =
  /(?:presque|quasi(?:ment)?|pratiquement|près de|environ|nearly|almost|roughly|about|virtually) (?:\p{L}+ )?$/iu
const moreThan = /(?:plus que|plus de|au moins|more than|over|at least) (?:\p{L}+ )?$/iu
const denied = /(?:\bpas|\bsans|\bnot|n’t|\bnever|jamais) (?:\p{L}+ )?$/iu

/** « a doublé, passant de 100 à 150 », « divisée par deux, de 900 à 300 », “tripled from 20 to 45”. */
export function judgeMultiples(amounts: readonly Amount[], language: Language): readonly Remark[] {
  return findMoves(amounts).flatMap(move => {
    const told = findFactor(amounts, move)
    const last = amounts[move.last]
    if (!told || !last) return []
    const { from, to } = move
    const ratio = { least: to.least / from.most, most: to.most / from.least }
    if (meets(ratio, told)) return []
    const [written, right] = [told.factor, to.value / from.value].map(one =>
      tellRatio(one, language),
    )
    const message = words[language](
      tellNumber(from.value, language),
      tellNumber(to.value, language),
      right ?? '',
      written ?? '',
    )
    const { start } = told
    return [{ start, end: last.end, severity: 'warn', message, hint: hints[language] }]
  })
}

type Factor = {
  readonly factor: number
  readonly least: number
  readonly most: number
  readonly start: number
}

/** A writer says “doubled” of 190: a tenth either way; « presque » a quarter below. */
function findFactor(amounts: readonly Amount[], { first, last }: Move): Factor | null {
  const [amount, previous] = [amounts[first], amounts[first - 1]]
  if (!amount) return null
  const link = amount.before
  if (link.length < 70 && previous?.high === null && /^[^.;\d]{0,40}$/.test(link)) {
    const by = /(multipliée?s?|divisée?s?|multiplied|divided) (?:par|by) $/.exec(previous.before)
    if (by) {
      const factor = by[1]?.startsWith('m') ? previous.value : 1 / previous.value
      return { ...around(factor, previous.before.slice(0, by.index)), start: previous.start }
    }
  }
  for (const [stem, factor] of factors) {
    const found = stem.exec(link)
    const rest = found ? link.slice(found.index) : ''
    if (!found || rest.length > 45 || /[.;:]/.test(rest)) continue
    const before = link.slice(0, found.index)
    return denied.test(before) ? null : { ...around(factor, before), start: amount.start }
  }
  return findNoun(amounts[last])
}

/** « de 100 à 150, soit un doublement », “from 100 to 150, a doubling”. */
function findNoun(amount: Amount | undefined): Factor | null {
  const found =
    /^[^.;:\d]{0,40}, (?:soit )?(.{0,20}?)\b(doublement|triplement|doubling|tripling)\b/.exec(
      amount?.after ?? '',
    )
  if (!amount || !found) return null
  return { ...around(found[2]?.startsWith('d') ? 2 : 3, found[1] ?? ''), start: amount.start }
}

function around(factor: number, before: string) {
  if (nearly.test(before)) return { factor, least: factor * 0.75, most: factor * 1.1 }
  if (moreThan.test(before)) return { factor, least: factor * 0.95, most: Number.POSITIVE_INFINITY }
  return { factor, least: factor * 0.9, most: factor * 1.1 }
}

function tellRatio(ratio: number, language: Language): string {
  return ratio < 1 ? `1/${tellNumber(1 / ratio, language)}` : tellNumber(ratio, language)
}
