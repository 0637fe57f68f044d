import type { DateRange, ReadDate, Span } from '../../../../reading/index.ts'
import type { Language } from '../../../values/language.ts'
import type { Remark } from '../../check.ts'
import { anyOf, anyPhrase, hasPhrase } from '../../evidence/phrases.ts'
import { holds, sentenceAround } from '../../evidence/sentences.ts'
import type { Manuscript } from '../../manuscript.ts'
import lexicon from '../../words/ages.json' with { type: 'json' }

const words = {
  fr: (from: number, to: number, age: number) =>
    `Né à cette date, on a ${from === to ? from : `${from} ou ${to}`} ans le jour de l’article, pas ${age}.`,
  en: (from: number, to: number, age: number) =>
    `Somebody born then is ${from === to ? from : `${from} or ${to}`} on the article’s day, not ${age}.`,
} as const
const hints = {
  fr: 'Corrigez l’âge, ou la date de naissance.',
  en: 'Correct the age, or the date of birth.',
} as const

/** An age that does not go with the date of birth beside it. Both must stand in one sentence, of one person, in the present. */
export function findAgeMismatches(manuscript: Manuscript): Remark[] {
  const { text, language, date } = manuscript
  if (!date) return []
  return [...text.matchAll(patterns[language].born)].flatMap(({ 0: written, index, groups }) => {
    const birth = readBirth(manuscript, { start: index, end: index + written.length }, groups?.year)
    const age = birth && findAge(manuscript, birth)
    if (!birth || !age) return []
    const [from, to] = [yearsBetween(birth.to, date), yearsBetween(birth.from, date)]
    if (age.years >= from && age.years <= to) return []
    const { start, end } = age
    const message = words[language](from, to, age.years)
    return [{ start, end, severity: 'warn' as const, message, hint: hints[language] }]
  })
}

const patterns = { fr: compile(lexicon.fr, 'fr'), en: compile(lexicon.en, 'en') }

function compile({ born, apart, once }: (typeof lexicon)['fr'], language: Language) {
  return {
    born: new RegExp(
      String.raw`(?<!\p{L})${anyOf(born)}(?!\p{L})(?: (?<year>(?:18|19|20)\d\d)(?!\d))?`,
      'giu',
    ),
    apart: anyPhrase(apart),
    once: anyPhrase(once),
    age:
      language === 'fr'
        ? /(?<=, |\(|âgée? de |(?<!\p{L})a )(?<years>\d{1,3}) ans(?=[,.;)]|$| )/giu
        : /(?<=, |\(|aged |(?<!\p{L})is )(?<years>\d{1,3})(?= years old|[,.;)]|$|-year-old)/giu,
  }
}

type Birth = DateRange & Span

/** « né le 3 mars 1970 », « née en 1954 », "born 1954": with a year, or it says nothing of age. */
function readBirth(
  { text, dates }: Manuscript,
  born: Span,
  year: string | undefined,
): Birth | null {
  if (year) return { ...born, from: `${year}-01-01`, to: `${year}-12-31` }
  const between = /^ (?:à [^,.()]{1,30} )?(?:le |on |in \p{L}{1,20} (?:on |in )?)?$/iu
  const said = dates.find(
    ({ start }) =>
      start > born.end && start < born.end + 45 && between.test(text.slice(born.end, start)),
  )
  return said?.resolved && hasYear(said)
    ? { start: born.start, end: said.end, ...said.resolved }
    : null
}

function hasYear({ text }: ReadDate): boolean {
  return /\d{4}/.test(text)
}

const farthest = 80

function findAge({ text, language }: Manuscript, birth: Birth) {
  const { age, apart, once } = patterns[language]
  const sentence = sentenceAround(text, birth)
  if (hasPhrase(text.slice(sentence.start, sentence.end), once)) return null
  const ages = [...text.slice(sentence.start, sentence.end).matchAll(age)].map(found => ({
    years: Number(found.groups?.years),
    start: sentence.start + found.index,
    end: sentence.start + found.index + found[0].length,
  }))
  const [only, ...others] = ages.filter(span => !holds(birth, span))
  if (!only || others.length > 0) return null
  const between =
    only.start > birth.end ? text.slice(birth.end, only.start) : text.slice(only.end, birth.start)
  return between.length > farthest || hasPhrase(between, apart) ? null : only
}

function yearsBetween(birth: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4))
  return today.slice(5) < birth.slice(5) ? years - 1 : years
}
