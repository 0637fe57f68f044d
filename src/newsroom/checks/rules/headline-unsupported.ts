import type { Figure, Span } from '../../../reading/index.ts'
import type { Check, Remark } from '../check.ts'
import { holds } from '../evidence/sentences.ts'
import { isCapitalised } from '../evidence/words.ts'
import type { Manuscript } from '../manuscript.ts'

const words = {
  fr: {
    message: (quoted: string) => `Le titre cite « ${quoted} », que le texte ne contient pas.`,
    hint: 'Citez le texte mot pour mot, ou ôtez les guillemets.',
    figure: (told: string) => `Le titre donne « ${told} », que le texte ne reprend pas.`,
    hintFigure: 'Donnez ce chiffre dans le texte, avec sa source, ou ôtez-le du titre.',
  },
  en: {
    message: (quoted: string) =>
      `The headline quotes “${quoted}”, which the body does not contain.`,
    hint: 'Quote the body word for word, or take the quotation marks away.',
    figure: (told: string) => `The headline gives “${told}”, which the body does not.`,
    hintFigure: 'Give that figure in the body, with its source, or leave it out of the headline.',
  },
} as const

const quotation = /«\s*([^«»\n]+?)\s*»|“([^“”\n]+)”|(?<![\p{L}\d])"([^"\n]+)"/gu
const shortestBody = 200

/** A quotation of three words or more, or a figure, in the headline that stands nowhere in the body. */
export const headlineUnsupported: Check = {
  code: 'headline-unsupported',
  look(manuscript) {
    const [headline] = manuscript.paragraphs.filter(({ place }) => place === 'headline')
    const body = bodyOf(manuscript)
    if (!headline || body.length < shortestBody) return []
    return [
      ...findQuotations(manuscript, headline, body),
      ...findFigures(manuscript, headline, body),
    ]
  },
}

function bodyOf({ text, paragraphs }: Manuscript): string {
  const body = paragraphs.filter(({ place }) => place === 'body')
  return plainly(body.map(({ start, end }) => text.slice(start, end)).join(' '))
}

function plainly(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<=\d)[ \u00a0\u202f.,](?=\d{3}(?!\d))/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function findQuotations({ text, language }: Manuscript, headline: Span, body: string): Remark[] {
  const say = words[language]
  const written = text.slice(headline.start, headline.end)
  return [...written.matchAll(quotation)].flatMap(found => {
    const quoted = found[1] ?? found[2] ?? found[3] ?? ''
    const pieces = quoted.split(/\[[^\]]*\]|\([^)]*\)|…|\.\.\./).map(plainly)
    const isShort = plainly(quoted).split(' ').length < 3
    if (isShort || isTitle(quoted) || pieces.every(piece => body.includes(piece))) return []
    const start = headline.start + found.index
    const end = start + found[0].length
    return [{ start, end, severity: 'warn' as const, message: say.message(quoted), hint: say.hint }]
  })
}

/** « Le Comte de Monte-Cristo », "The Great Gatsby": the name of a work. */
function isTitle(quoted: string): boolean {
  const [first = '', second = '', ...more] = quoted.split(/[\s\u00a0]+|(?<=['’])/)
  if (/^(?:le|la|les|l['’]|un|une|the|an?)$/i.test(first) && isCapitalised(second)) return true
  return [first, second, ...more].every(word => word.length < 4 || isCapitalised(word))
}

const fewest = 20

/** What is counted, from twenty on: fewer are often told without a number (« un homme et une femme »). */
function findFigures(
  { text, language, figures }: Manuscript,
  headline: Span,
  body: string,
): Remark[] {
  const say = words[language]
  const others = figures.filter(figure => figure.start > headline.end)
  return figures
    .filter(figure => holds(headline, figure) && isCount(text, figure))
    .filter(
      figure =>
        !body.includes(
          plainly(figure.text)
            .replace(/^[^\d]+/, '')
            .split(' ')[0] ?? '',
        ),
    )
    .filter(figure => !isTold(figure, others))
    .map(({ start, end, text: told }) => ({
      start,
      end,
      severity: 'warn' as const,
      message: say.figure(told),
      hint: say.hintFigure,
    }))
}

function isCount(text: string, { start, value, unit, what, text: written }: Figure): boolean {
  const [before = ''] = /\p{L}+(?= $)/u.exec(text.slice(Math.max(0, start - 20), start)) ?? []
  const isPartOfName = isCapitalised(before)
  return (
    value >= fewest && (what !== null || unit === '%') && /^[^\d]*\d/.test(written) && !isPartOfName
  )
}

/** The body gives it within a tenth, or two figures that make it up. */
function isTold({ value }: Figure, others: readonly Figure[]): boolean {
  const isNear = (one: number) => Math.abs(one - value) <= value / 10
  return others.some(
    (one, index) =>
      isNear(one.value) ||
      isNear(one.high ?? one.value) ||
      others.slice(index + 1).some(other => one.value + other.value === value),
  )
}
