import type { Span } from '../../../../reading/index.ts'
import type { Language } from '../../../values/language.ts'
import type { Remark } from '../../check.ts'
import { isHistory, isInvented } from '../../evidence/not-of-today.ts'
import type { Paragraph } from '../../evidence/paragraphs.ts'
import { anyPhrase, hasPhrase, spansOf } from '../../evidence/phrases.ts'
import type { Manuscript } from '../../manuscript.ts'
import guidance from '../../words/guidance.json' with { type: 'json' }
import lists from '../../words/suicide.json' with { type: 'json' }

type Detail = 'method' | 'place' | 'note'

const words = {
  fr: {
    method: (found: string) => `« ${found} » dit comment la personne est morte.`,
    place: (found: string) => `« ${found} » dit où la personne est morte.`,
    note: (found: string) => `« ${found} » parle de ce que la personne a laissé.`,
    hint: 'L’OMS conseille de ne décrire ni le moyen, ni le lieu, ni la lettre : dites la mort, et ce qui peut aider.',
    helpline: (numbers: string) =>
      `L’article parle d’un suicide et ne dit pas à qui s’adresser : ${numbers}.`,
    helplineHint: 'Ajoutez à la fin un numéro d’écoute du pays de vos lecteurs.',
  },
  en: {
    method: (found: string) => `“${found}” says how the person died.`,
    place: (found: string) => `“${found}” says where the person died.`,
    note: (found: string) => `“${found}” speaks of what the person left behind.`,
    hint: 'The WHO advises media to describe neither the method, nor the place, nor a note: tell the death, and what can help.',
    helpline: (numbers: string) =>
      `The article reports a suicide and does not say whom to call: ${numbers}.`,
    helplineHint: 'Add at the end a helpline of your readers’ country.',
  },
} as const

function compile(list: (typeof lists)['fr']) {
  return {
    report: anyPhrase(list.reports),
    noun: anyPhrase(list.noun),
    noReport: anyPhrase(list.noReport),
    method: anyPhrase(list.method),
    place: anyPhrase(list.place),
    note: anyPhrase(list.note),
  }
}

const listed = { fr: compile(lists.fr), en: compile(lists.en) }
const helpline = new RegExp(
  String.raw`(?<!\d)(?:${lists.helplines.map(({ number }) => number.replaceAll(' ', '\\s?')).join('|')})(?!\d)|${anyPhrase(lists.helplineNames).source}`,
  'iu',
)

/** What the WHO asks media to leave out of a report of a suicide, and the helpline it asks them to add. */
export function findSuicideDetails(
  manuscript: Manuscript,
  sentences: readonly Paragraph[],
): Remark[] {
  const reports = findReports(manuscript, sentences)
  const [first] = reports
  if (!first) return []
  const { text, language } = manuscript
  const near = reports.flatMap(({ index }) => sentences.slice(Math.max(0, index - 1), index + 2))
  const details = (['method', 'place', 'note'] as const).flatMap(detail => {
    const found = near.flatMap(span => spansOf(text, span, listed[language][detail])).at(0)
    return found ? [remarkOn(manuscript, found, detail)] : []
  })
  return hasPhrase(text, helpline) ? details : [...details, missingHelpline(first, language)]
}

/** A verb reports; the noun does in a headline, or when it comes back. */
function findReports({ text, language, date }: Manuscript, sentences: readonly Paragraph[]) {
  const { report, noun, noReport } = listed[language]
  const found = sentences.flatMap((sentence, index) => {
    const written = text.slice(sentence.start, sentence.end)
    if (!/suicid|jours|mort|vie|pendu|immol|défenestr|kill|li(?:fe|ves)|hang|shot/i.test(written))
      return []
    if (isHistory(written, date) || isInvented(written)) return []
    const meant = written.replace(noReport, other => ' '.repeat(other.length))
    const [verb] = meant.matchAll(report)
    const [named] = meant.matchAll(noun)
    const cue = verb ?? named
    if (!cue) return []
    const start = sentence.start + cue.index
    return [
      {
        index,
        isSure: verb !== undefined || sentence.place === 'headline',
        start,
        end: start + cue[0].length,
      },
    ]
  })
  return found.some(({ isSure }) => isSure) || found.length > 1 ? found : []
}

function remarkOn({ text, language }: Manuscript, { start, end }: Span, detail: Detail): Remark {
  const say = words[language]
  const hint = `${say.hint} (${guidance.suicide[language]})`
  return { start, end, severity: 'note', message: say[detail](text.slice(start, end)), hint }
}

function missingHelpline({ start, end }: Span, language: Language): Remark {
  const say = words[language]
  const numbers = lists.helplines
    .map(({ country, number }) => `${country[language]} ${number}`)
    .join(', ')
  const hint = `${say.helplineHint} (${guidance.suicide[language]})`
  return { start, end, severity: 'note', message: say.helpline(numbers), hint }
}
