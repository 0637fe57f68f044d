import type { ReadDate, Span } from '../../../../reading/index.ts'
import { findOfficesByWords, type Office } from '../../../offices/index.ts'
import type { Language } from '../../../values/language.ts'
import { findNameAt, type Name } from '../../evidence/find-names.ts'
import { anyOf, anyPhrase, hasPhrase } from '../../evidence/phrases.ts'
import { holds, sentenceAround } from '../../evidence/sentences.ts'
import { splitWords } from '../../evidence/words.ts'
import type { Manuscript } from '../../manuscript.ts'
import lexicon from '../../words/took-office.json' with { type: 'json' }

/** That somebody is said to have come into an office at a time: « Mark Rutte, qui a pris ses fonctions ce mois-ci ». */
export type TakingOfOffice = {
  readonly verb: Span
  /** Named may be long before the office is taken; the other words tell of the day itself. */
  readonly isNaming: boolean
  readonly when: ReadDate
  readonly name: Name
  readonly offices: readonly Office[]
}

/** Every taking of office whose time stands right after the verb and whose subject right before. Further terms are left out. */
export function readTakingsOfOffice(manuscript: Manuscript): TakingOfOffice[] {
  const { text, language } = manuscript
  const { verbs, again } = patterns[language]
  return [...text.matchAll(verbs)].flatMap(found => {
    const verb = { start: found.index, end: found.index + found[0].length }
    const sentence = nearby(sentenceAround(text, verb), verb)
    if (hasPhrase(text.slice(sentence.start, sentence.end), again)) return []
    const when = manuscript.dates.find(date => date.start >= verb.end && holds(sentence, date))
    if (!when || when.start - verb.end > 90) return []
    const { named } = found.groups ?? {}
    const taking = { verb, when, isNaming: named !== undefined }
    if (taking.isNaming && isActive(text.slice(sentence.start, verb.start), language)) return []
    const subject = readSubject(manuscript, { ...taking, sentence })
    return subject ? [{ ...taking, ...subject }] : []
  })
}

/** « Emmanuel Macron a nommé », "Macron named": the one who names, not the one who is named. */
function isActive(before: string, language: Language): boolean {
  return before.trim() !== '' && !patterns[language].passive.test(before)
}

const farthest = 400

/** A subject and a time stand near their verb. */
function nearby({ start, end }: Span, verb: Span): Span {
  return { start: Math.max(start, verb.start - farthest), end: Math.min(end, verb.end + farthest) }
}

const patterns = { fr: compile(lexicon.fr), en: compile(lexicon.en) }

function compile(lines: (typeof lexicon)['fr']) {
  const verbs = `${anyOf(lines.took)}|(?<named>${anyOf(lines.named)})|${anyOf(lines.became)}|${anyOf(lines.held)}`
  return {
    verbs: new RegExp(String.raw`(?<!\p{L})(?:${verbs})(?!\p{L})`, 'giu'),
    again: anyPhrase(lines.again),
    passive: new RegExp(String.raw`(?:,|(?<!\p{L})${anyOf(lines.passive)})\s*$`, 'iu'),
    lead: new RegExp(String.raw`^\s*(?:${anyOf(lines.lead)}\s*)*$`, 'iu'),
    between: new RegExp(
      String.raw`^(?:,(?! ?${anyOf(lines.joins)}(?!\p{L}))[^,.;:\n]{1,60},|,)?\s*(?:${anyOf(lines.between)}\s*)*$`,
      'iu',
    ),
  }
}

type Subject = Pick<TakingOfOffice, 'name' | 'offices'>
type Where = { verb: Span; when: ReadDate; sentence: Span }

function readSubject(manuscript: Manuscript, where: Where): Subject | null {
  const { text, language } = manuscript
  const { verb, when } = where
  const complement = text.slice(verb.end, when.start)
  if (!patterns[language].lead.test(complement)) return readWithComplement(manuscript, where)
  return findFronted(manuscript, where) ?? findBefore(manuscript, where)
}

/** « Friedrich Merz est devenu chancelier d’Allemagne en mars »: the office stands after the verb. */
function readWithComplement(manuscript: Manuscript, where: Where): Subject | null {
  const { text, language, register } = manuscript
  const title = text.slice(where.verb.end, where.when.start).trim()
  if (/[,;:.]/.test(title)) return null
  const offices = findOfficesByWords(register, { words: title, language })
  const name = offices.length > 0 ? findNameBefore(manuscript, where) : null
  return name ? { name, offices } : null
}

function findNameBefore({ text, language, register }: Manuscript, { verb, sentence }: Where) {
  const words = splitWords(text.slice(sentence.start, verb.start)).map(word => ({
    text: word.text,
    start: word.start + sentence.start,
    end: word.end + sentence.start,
  }))
  for (let first = 0; first < words.length; first++) {
    const name = findNameAt({ text, words, register }, first)
    if (name?.people.length && isNextTo(text.slice(name.end, verb.start), language)) return name
  }
  return null
}

/** « Nommé en juillet, le Premier ministre Michel Barnier … ». */
function findFronted(
  { text, officeMentions }: Manuscript,
  { verb, when, sentence }: Where,
): Subject | null {
  if (text.slice(sentence.start, verb.start).trim() !== '') return null
  const fronted = officeMentions.find(({ name, title }) =>
    /^, (?:l[ea] |l[’']|the )?$/.test(text.slice(when.end, Math.min(name.start, title.start))),
  )
  return fronted ?? null
}

/** The one named right before the verb, or whom the article names with the office that stands there. */
function findBefore(manuscript: Manuscript, where: Where): Subject | null {
  const { text, language, officeMentions } = manuscript
  const { verb, sentence } = where
  const named = officeMentions.find(({ name, title }) => {
    const end = Math.max(name.end, title.end)
    return (
      holds(sentence, name) && end <= verb.start && isNextTo(text.slice(end, verb.start), language)
    )
  })
  return named ?? findByOffice(manuscript, where)
}

function isNextTo(between: string, language: Language): boolean {
  return patterns[language].between.test(between)
}

const longestTitle = 12

function findByOffice(manuscript: Manuscript, { verb, sentence }: Where): Subject | null {
  const { text, language, register, officeMentions } = manuscript
  const words = splitWords(text.slice(sentence.start, verb.start))
  for (let last = words.length - 1; last >= 0; last--) {
    const end = sentence.start + (words[last]?.end ?? 0)
    if (!isNextTo(text.slice(end, verb.start), language)) return null
    for (let first = Math.max(0, last - longestTitle); first <= last; first++) {
      const written = text.slice(sentence.start + (words[first]?.start ?? 0), end)
      if (/[,;]/.test(written)) continue
      const offices = findOfficesByWords(register, { words: written, language })
      if (offices.length === 1)
        return officeMentions.find(({ offices: [only] }) => only === offices[0]) ?? null
    }
  }
  return null
}
