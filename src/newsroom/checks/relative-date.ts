import type { ReadDate } from '../../reading/index.ts'
import type { Language } from '../values/language.ts'
import type { Check, Remark } from './check.ts'
import { isQuoted } from './is-quoted.ts'
import type { Manuscript } from './manuscript.ts'
import { tellDay } from './tell-term.ts'

const words = {
  fr: {
    means: (written: string, from: string, to: string) =>
      from === to
        ? `« ${written} » voulait dire le ${from} : un lecteur qui vient plus tard ne le saura pas.`
        : `« ${written} » voulait dire du ${from} au ${to} : un lecteur qui vient plus tard ne le saura pas.`,
    vague: (written: string) => `« ${written} » ne dit rien à qui lira l’article plus tard.`,
    undated: (written: string, count: number) =>
      `L’article n’a pas de date : « ${written} »${count > 1 ? ` et ${count - 1} autre(s) date(s) relative(s)` : ''} ne se comprend pas.`,
    hint: 'Donnez la date.',
    hintUndated: 'Datez l’article, ou écrivez la date entière.',
  },
  en: {
    means: (written: string, from: string, to: string) =>
      from === to
        ? `“${written}” meant ${from}: a reader who comes later cannot know.`
        : `“${written}” meant ${from} to ${to}: a reader who comes later cannot know.`,
    vague: (written: string) => `“${written}” says nothing to those who read the article later.`,
    undated: (written: string, count: number) =>
      `The article has no date: “${written}”${count > 1 ? ` and ${count - 1} other relative date(s)` : ''} cannot be understood.`,
    hint: 'Give the date.',
    hintUndated: 'Date the article, or write the date in full.',
  },
} as const

const relative = {
  fr: /^(?:aujourd|hier|demain|avant-hier|après-demain|ce |cet |cette )|derni[eè]re?|prochaine?|passée?$|il y a/i,
  en: /^(?:today|yesterday|tomorrow|tonight|this |last |next )|\bago$|\b(?:last|next) /i,
}
const open = {
  fr: /\bdans les (?:jours|semaines|mois|heures) (?:à venir|qui viennent)|\bces derniers (?:jours|mois)\b|\bces dernières semaines\b|\brécemment\b/giu,
  en: /\bin the coming (?:days|weeks|months)|\bin recent (?:days|weeks|months)|\brecently\b/giu,
}

/** A date that only the day of writing explains. A warning when the article has no date, else advice; spoken words are left alone. */
export const relativeDate: Check = {
  code: 'relative-date',
  look(manuscript) {
    const { text, language, date } = manuscript
    const found = manuscript.dates.filter(one => isRelative(one, language) && !isQuoted(text, one))
    if (!date) return warnOnce(manuscript, found)
    const vague = [...text.matchAll(open[language])].map(({ 0: written, index }) => ({
      start: index,
      end: index + written.length,
    }))
    return [
      ...found.map(one => explain(one, language)),
      ...vague.filter(span => !isQuoted(text, span)).map(span => noteVague(text, span, language)),
    ]
  },
}

/** A bare weekday beside the article’s date is how news is written: it is left alone. */
function isRelative({ text, precision }: ReadDate, language: Language): boolean {
  return (
    relative[language].test(text) &&
    !/\d{4}/.test(text) &&
    !(precision === 'day' && /^\p{L}+$/u.test(text) && !relative[language].test(text))
  )
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
  const message = resolved
    ? say.means(text, tellDay(resolved.from, language), tellDay(resolved.to, language))
    : say.vague(text)
  return { start, end, severity: 'note', message, hint: say.hint }
}

function noteVague(text: string, span: { start: number; end: number }, language: Language): Remark {
  const say = words[language]
  const message = say.vague(text.slice(span.start, span.end))
  return { ...span, severity: 'note', message, hint: say.hint }
}
