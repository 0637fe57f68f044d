import type { Language } from '../../../values/language.ts'
import type { Remark } from '../../check.ts'
import lexicon from '../../words/arithmetic.json' with { type: 'json' }
import { type Amount, type Between, meets, sumOf } from './amount.ts'
import { kindOf, listFrom, longestList } from './find-parts.ts'
import { hints, tellNumber } from './tell-number.ts'

const words = {
  fr: {
    over: (part: string, whole: string) => `${part} sur ${whole} : la partie dépasse le tout.`,
    sum: (sum: string, total: string, whole: string) =>
      `${sum} = ${total} ; le texte en compte ${whole}.`,
  },
  en: {
    over: (part: string, whole: string) => `${part} out of ${whole}: the part exceeds the whole.`,
    sum: (sum: string, total: string, whole: string) =>
      `${sum} = ${total}; the text counts ${whole}.`,
  },
} as const

/** « 12 blessés, dont 5 graves et 8 légers », “five men and eight women, a total of twelve people”. */
export function judgeParts(amounts: readonly Amount[], language: Language): readonly Remark[] {
  return amounts.flatMap((whole, at) => [
    ...judgePartsAfter(amounts, { whole, at }, language),
    ...judgeTotalAfter(amounts, at, language),
    ...judgeSome(amounts, { whole, at }, language),
  ])
}

type Whole = { readonly whole: Amount; readonly at: number }

const including =
  /^[^.;:\d]{0,50}?,? (?:dont|including|of whom|of which|parmi lesquel(?:le)?s|among them)(?: \(?au moins)? $/
const enumeration =
  /^[^.;\d]{0,40}?(?: ?:|\. (?:Parmi (?:eux|elles),|Of (?:them|these),|Among them,)) $/
const outOf = /(?:^|[^\p{L}])(?:sur|parmi|of|out of)(?: les| the)? $/iu
const nextSentence = /^[^.;:\d]{0,50}\. $/

function judgePartsAfter(
  amounts: readonly Amount[],
  { whole, at }: Whole,
  language: Language,
): readonly Remark[] {
  const first = amounts[at + 1]
  if (!first || first.unit !== whole.unit || first.unit === '%') return []
  const isIncluded = including.test(first.before)
  const isEnumerated = enumeration.test(first.before)
  const isOutOf = outOf.test(whole.before) && /^[^.;:\d]{0,50}, $/.test(first.before)
  if (!isIncluded && !isEnumerated && !isOutOf && !nextSentence.test(first.before)) return []
  const parts = listFrom(amounts, at + 1)
  const total = withThoseBefore(amounts, at)
  if (isIncluded && first.least > total.most)
    return judgeOne(whole, { part: first, total }, language)
  const kind = kindOf(parts, language)
  if (!kind) return []
  const sum = sumOf(parts)
  const isMissing = isEnumerated && kind.isWhole && sum.most < whole.least
  return sum.least > total.most || isMissing ? [tellSum(parts, whole, language)] : []
}

/** « 12 morts et 30 blessés, dont 35 enfants »: they may be of both. */
function withThoseBefore(amounts: readonly Amount[], at: number): Between {
  const [whole, previous] = [amounts[at], amounts[at - 1]]
  if (!whole) return { least: 0, most: Number.POSITIVE_INFINITY }
  const isJoined =
    previous && previous.unit === whole.unit && /^[^.;:()]{0,40}(?:,| et| and) $/.test(whole.before)
  return isJoined ? sumOf([previous, whole]) : whole
}

/** Beyond three times the whole it is another count: “six films, including 12 Monkeys”. */
const mostTimes = 3

function judgeOne(
  whole: Amount,
  { part, total }: { part: Amount; total: Between },
  language: Language,
): readonly Remark[] {
  const isTitle = /^ \p{Lu}/u.test(part.after)
  if (isTitle || part.least > total.most * mostTimes) return []
  const message = words[language].over(
    tellNumber(part.value, language),
    tellNumber(whole.value, language),
  )
  return [{ start: whole.start, end: part.end, severity: 'warn', message, hint: hints[language] }]
}

const totalling =
  /, (?:soit|pour|formant|faisant|a total of|for a total of|making|or)(?: (?:un total de|en tout|au total|in all))? $/
const isTotal = {
  fr: new RegExp(String.raw`^ (?:\p{L}+ ){0,2}(?:${lexicon.fr.whole})`, 'iu'),
  en: new RegExp(String.raw`^ (?:\p{L}+ ){0,2}(?:${lexicon.en.whole})`, 'iu'),
}

/** « cinq hommes et huit femmes, soit douze personnes au total »: nothing else is counted before them in the paragraph. */
function judgeTotalAfter(
  amounts: readonly Amount[],
  at: number,
  language: Language,
): readonly Remark[] {
  const total = amounts[at]
  if (!total || at < 2 || at >= longestList || !totalling.test(total.before) || total.unit === '%')
    return []
  const isSaid = /total/.test(total.before) || isTotal[language].test(total.after)
  const parts = amounts.slice(0, at)
  if (!isSaid || listFrom(amounts, 0).length < parts.length || total.unit !== parts[0]?.unit)
    return []
  return meets(sumOf(parts), total) ? [] : [tellSum(parts, total, language)]
}

function tellSum(parts: readonly Amount[], whole: Amount, language: Language): Remark {
  const all = [...parts, whole]
  const sum = parts.map(({ value }) => tellNumber(value, language)).join(' + ')
  const total = parts.reduce((so, { value }) => so + value, 0)
  return {
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
    severity: 'warn',
    message: words[language].sum(
      sum,
      tellNumber(total, language),
      tellNumber(whole.value, language),
    ),
    hint: hints[language],
  }
}

/** « trois des deux accusés », “three of the two suspects”. */
function judgeSome(
  amounts: readonly Amount[],
  { whole, at }: Whole,
  language: Language,
): readonly Remark[] {
  const part = amounts[at - 1]
  const isSome =
    part?.unit === null &&
    whole.unit !== '%' &&
    whole.value > 1 &&
    /^ (?:des|sur les|d’entre les|parmi les|of the|out of the|out of|of its|of their) $/.test(
      whole.before,
    ) &&
    !/^[/-]/.test(whole.after)
  if (!isSome || part.least <= whole.most || part.least > whole.most * mostTimes) return []
  const message = words[language].over(
    tellNumber(part.value, language),
    tellNumber(whole.value, language),
  )
  return [{ start: part.start, end: whole.end, severity: 'warn', message, hint: hints[language] }]
}
