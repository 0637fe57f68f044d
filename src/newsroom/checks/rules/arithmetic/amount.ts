import type { Bound, Figure, Span } from '../../../../reading/index.ts'

/** What a written number may stand for. */
export type Between = { readonly least: number; readonly most: number }

/** A figure with what it may stand for and the words around it, as far as the figures beside it; years in them are left out. */
export type Amount = Figure & Between & { readonly before: string; readonly after: string }

const longestWords = 90

/** The figures of a paragraph in order, each with the words before and after it. */
export function readAmounts(
  text: string,
  paragraph: Span,
  figures: readonly Figure[],
): readonly Amount[] {
  return figures.map((figure, index) => {
    const from = figures[index - 1]?.end ?? paragraph.start
    const to = figures[index + 1]?.start ?? paragraph.end
    return {
      ...figure,
      ...betweenOf(figure),
      before: plainly(text.slice(Math.max(from, figure.start - longestWords), figure.start)),
      after: plainly(text.slice(figure.end, Math.min(to, figure.end + longestWords))),
    }
  })
}

function plainly(words: string): string {
  return words
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/'/g, '’')
    .replace(/[$£€]/g, '')
    .replace(/ ?\b(?:en|in) (?:1[89]|20)\d\d\b/g, '')
}

function betweenOf({ value, high, bound, text, unit }: Figure): Between {
  return high === null
    ? widen(value, { bound, slack: slackOf(text, value, unit) })
    : { least: Math.min(value, high), most: Math.max(value, high) }
}

/** « environ », « près de »: a tenth either way. « plus de » and « moins de » are open at one end. */
const aboutIsWithin = 0.1

export function widen(
  value: number,
  { bound, slack }: { readonly bound: Bound; readonly slack: number },
): Between {
  switch (bound) {
    case 'exact':
    case 'range':
      return { least: value - slack, most: value + slack }
    case 'about':
    case 'nearly':
      return {
        least: value * (1 - aboutIsWithin) - slack,
        most: value * (1 + aboutIsWithin) + slack,
      }
    case 'more-than':
    case 'at-least':
      return { least: value - slack, most: Number.POSITIVE_INFINITY }
    case 'less-than':
    case 'at-most':
      return { least: 0, most: value + slack }
  }
}

/** A percentage that is worked out: some writers round, others cut, so one of its last digit either way. */
export function asWorkedOut({ text, value, unit, least, most }: Amount): Between {
  const slack = slackOf(text, value, unit)
  return { least: least - slack, most: most + slack }
}

/**
 * How far from what is written the number may be: half of its last digit for percentages, decimals and « millions », a
 * twentieth of the number at most for the latter. A whole number that ends in two zeros:
 * half of its last digit, a fortieth at most. Any other whole number is exact: people are counted one by one.
 */
export function slackOf(written: string, value: number, unit: string | null): number {
  const digits = /\d(?:[\d.,\s\u00a0\u202f\u2009]*\d)?/.exec(written)?.[0]
  if (!digits) return unit === '%' ? 0.5 : 0
  const fraction = /^\d+[.,](\d{1,2}|\d{4,})$/.exec(digits)?.[1] ?? ''
  const number = Number(
    digits.replace(/[^\d.,]/g, '').replace(fraction ? ',' : /[.,]/g, fraction ? '.' : ''),
  )
  const lastDigit = (value / (number || value || 1)) * 10 ** -fraction.length
  if (unit === '%') return lastDigit / 2
  if (fraction || lastDigit > 1) return Math.min(lastDigit / 2, Math.abs(value) / 20)
  const zeros = /0*$/.exec(String(Math.round(value)))?.[0].length ?? 0
  return zeros < 2 || value < 1000 ? 0 : Math.min(10 ** zeros / 2, value / 40)
}

export function meets(one: Between, other: Between): boolean {
  return one.least <= other.most && other.least <= one.most
}

export function sumOf(amounts: readonly Between[]): Between {
  return {
    least: amounts.reduce((sum, { least }) => sum + least, 0),
    most: amounts.reduce((sum, { most }) => sum + most, 0),
  }
}
