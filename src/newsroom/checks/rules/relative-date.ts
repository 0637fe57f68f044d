import type { ReadDate } from '../../../reading/index.ts'
import type { Language } from '../../values/language.ts'
import type { Check, Remark } from '../check.ts'
import { isQuoted } from '../evidence/is-quoted.ts'
import { anyOf, anyPhrase, hasPhrase, spansOf } from '../evidence/phrases.ts'
import { tellPeriod } from '../evidence/tell-term.ts'
import { isCapitalised } from '../evidence/words.ts'
import type { Manuscript } from '../manuscript.ts'
import lexicon from '../words/relative-date.json' with { type: 'json' }

const words = {
  fr: {
    means: (written: string, period: string) =>
      `« ${written} » désigne ${period} : qui lira l’article plus tard ne le saura pas.`,
    vague: (written: string) => `« ${written} » ne dit rien à qui lira l’article plus tard.`,
    undated: (written: string, count: number) =>
      `L’article n’a pas de date : « ${written} »${count > 1 ? ` (et ${count - 1} de plus)` : ''} ne dit pas quand.`,
    hint: 'Donnez la date.',
    hintUndated: 'Datez l’article, ou écrivez la date entière.',
  },
  en: {
    means: (written: string, period: string) =>
      `“${written}” means ${period}: whoever reads the article later cannot know.`,
    vague: (written: string) => `“${written}” says nothing to those who read the article later.`,
    undated: (written: string, count: number) =>
      `The article has no date: “${written}”${count > 1 ? ` (and ${count - 1} more)` : ''} does not say when.`,
    hint: 'Give the date.',
    hintUndated: 'Date the article, or write the date in full.',
  },
} as const

const patterns = { fr: compile(lexicon.fr), en: compile(lexicon.en) }

function compile(lines: (typeof lexicon)['fr']) {
  return {
    relative: anyPhrase(lines.relative),
    vague: anyPhrase(lines.vague),
    age: new RegExp(String.raw`(?<!\p{L})${anyOf(lines.generic)} ${anyOf(lines.links)} ?$`, 'iu'),
  }
}

/** A date that only the day of writing explains. A warning when the article has no date, else advice; spoken words are left alone. */
export const relativeDate: Check = {
  code: 'relative-date',
  look(manuscript) {
    const { text, language, date } = manuscript
    const found = manuscript.dates.filter(
      one => isRelative(one, language) && !isName(text, one, language) && !isQuoted(text, one),
    )
    if (!date) return warnOnce(manuscript, found)
    const vague = spansOf(text, { start: 0, end: text.length }, patterns[language].vague)
    return [
      ...found.map(one => explain(one, language)),
      ...vague.filter(span => !isQuoted(text, span)).map(span => noteVague(text, span, language)),
    ]
  },
}

/** A bare weekday beside the article’s date is how news is written: it is left alone. */
function isRelative({ text }: ReadDate, language: Language): boolean {
  return hasPhrase(text, patterns[language].relative) && !/\d{4}/.test(text)
}

/** « Le Monde d’hier », « à ce jour », "Yesterday" and "the last month of the war" are no dates of the article’s. */
function isName(
  text: string,
  { start, end, text: written }: ReadDate,
  language: Language,
): boolean {
  const before = text.slice(Math.max(0, start - 30), start)
  const opensSentence = /(?:^|[.!?…:«“"\n–—]\s*)$/.test(before)
  const isTitle = isCapitalised(written) && !opensSentence
  const isPartOf = /(?:^|\s)the $/i.test(before) && /^ of /.test(text.slice(end, end + 4))
  const isToDate = /(?:^|\s)à $/i.test(before) && /^ce jour$/i.test(written)
  return isTitle || isPartOf || isToDate || patterns[language].age.test(before)
}

function warnOnce({ language }: Manuscript, found: readonly ReadDate[]): Remark[] {
  const [first] = found
  const say = words[language]
  if (!first) return []
  const { start, end, text } = first
  return [
    {
      start,
      end,
      severity: 'warn',
      message: say.undated(text, found.length),
      hint: say.hintUndated,
    },
  ]
}

function explain({ start, end, text, resolved }: ReadDate, language: Language): Remark {
  const say = words[language]
  const message = resolved ? say.means(text, tellPeriod(resolved, language)) : say.vague(text)
  return { start, end, severity: 'note', message, hint: say.hint }
}

function noteVague(text: string, span: { start: number; end: number }, language: Language): Remark {
  const say = words[language]
  const message = say.vague(text.slice(span.start, span.end))
  return { ...span, severity: 'note', message, hint: say.hint }
}
