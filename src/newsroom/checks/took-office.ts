import type { ReadDate, Span } from '../../reading/index.ts'
import {
  findHoldersOn,
  findOfficesByWords,
  nameOffice,
  namePerson,
  type Office,
  type Term,
  tellDate,
} from '../offices/index.ts'
import type { Check, Remark } from './check.ts'
import { findNameAt } from './find-names.ts'
import type { Manuscript } from './manuscript.ts'
import { holds, sentenceAround } from './sentences.ts'
import { tellSpan } from './tell-term.ts'
import { splitWords } from './words.ts'

const tookOfficeWords = {
  fr: /(?:a|avait|vient de|venait de|ayant) (?:pris|prendre) (?:officiellement )?(?:ses|leurs) fonctions|(?:est|était|vient d[’']|venait d[’']) ?entr(?:ée?|er) en fonctions?|entrée? en fonctions?|(?:a été|est|était|vient d[’']être) investie?/giu,
  en: /(?:took|takes|taking|taken|assumed|assuming) office|(?:was|were) sworn in|took up (?:his|her|the) (?:post|job|office|duties)|took over (?:as|the job)/giu,
}
const again =
  /réélu|deuxième mandat|second mandat|nouveau mandat|reconduit|re-?elected|second term|new term|again/i

const words = {
  fr: {
    wrong: (facts: Facts) =>
      `« ${facts.when} » ne va pas avec ${facts.person} : ${facts.office} ${facts.span}.${facts.other ? ` Celui qui a pris cette fonction alors est ${facts.other}.` : ''}`,
    hint: 'Vérifiez la personne nommée, ou la date de prise de fonctions.',
  },
  en: {
    wrong: (facts: Facts) =>
      `“${facts.when}” does not fit ${facts.person}: ${facts.office} ${facts.span}.${facts.other ? ` The one who took that office then is ${facts.other}.` : ''}`,
    hint: 'Check the person named, or the day of taking office.',
  },
} as const

type Facts = { when: string; person: string; office: string; span: string; other: string | null }

/** « a pris ses fonctions ce mois-ci » against the terms of the one it is said of. */
export const tookOffice: Check = {
  code: 'took-office',
  look(manuscript) {
    if (!manuscript.date) return []
    return [...manuscript.text.matchAll(tookOfficeWords[manuscript.language])].flatMap(found =>
      look(manuscript, { start: found.index, end: found.index + found[0].length }),
    )
  },
}

function look(manuscript: Manuscript, verb: Span): Remark[] {
  const sentence = sentenceAround(manuscript.text, verb)
  if (again.test(manuscript.text.slice(sentence.start, sentence.end))) return []
  const when = manuscript.dates.find(
    date => date.start >= verb.end && date.start - verb.end < 30 && holds(sentence, date),
  )
  const subject = when && findSubject(manuscript, { start: sentence.start, end: verb.start })
  if (!when || !subject) return []
  const { own, office } = subject
  const [term] = own.filter(one => one.office === office.key)
  if (!term || own.some(one => mayStartIn(one, when))) return []
  return [remark(manuscript, { term, office, when, verb })]
}

type Subject = { office: Office; own: readonly Term[] }

/** The person named in the clause before the verb, or the one whom the article names with the office that stands there. */
function findSubject(manuscript: Manuscript, before: Span): Subject | null {
  const named = manuscript.officeMentions.filter(({ name }) => holds(before, name)).at(-1)
  const mention = named ?? findByOffice(manuscript, before)
  if (mention?.name.people.length !== 1) return null
  const own = mention.name.people.flatMap(({ terms }) => terms)
  const office = mention.offices.find(({ key }) => own.some(term => term.office === key))
  return office ? { office, own } : null
}

function findByOffice({ text, language, register, officeMentions }: Manuscript, before: Span) {
  const inside = splitWords(text).filter(word => holds(before, word))
  if (inside.some((_, at) => findNameAt({ text, words: inside, register }, at)?.people.length))
    return null
  for (let first = 0; first < inside.length; first++)
    for (let last = Math.min(inside.length - 1, first + 11); last >= first; last--) {
      const written = text.slice(inside[first]?.start, inside[last]?.end)
      const offices = /[,;]/.test(written)
        ? []
        : findOfficesByWords(register, { words: written, language })
      if (offices.length === 1)
        return officeMentions.find(mention => mention.offices.some(one => offices.includes(one)))
    }
  return null
}

const margin = 4 * 86_400_000

/** Decrees, oaths and hand-overs lie a few days apart. A start known to the month or year may be any day of it. */
function mayStartIn({ start }: Term, { resolved }: ReadDate): boolean {
  if (!resolved || start.precision === 'unknown') return true
  const first = Date.parse(resolved.from) - margin
  const last = Date.parse(resolved.to) + margin
  const latest = `${start.date}${latestEnding[start.precision]}`
  return Date.parse(start.date) <= last && Date.parse(latest) >= first
}

/** Every month has a 28th; the margin covers the rest. */
const latestEnding = { day: '', month: '-28', year: '-12-31' }

function remark(
  manuscript: Manuscript,
  { term, office, when, verb }: { term: Term; office: Office; when: ReadDate; verb: Span },
): Remark {
  const { language, register } = manuscript
  const answer = when.resolved && findHoldersOn(register, office.key, when.resolved.to)
  const other =
    answer?.known && answer.holders.find(one => one.person !== term.person && mayStartIn(one, when))
  const tellOther =
    other && `${namePerson(other.person, language)} (${tellDate(other.start, language)})`
  const say = words[language]
  return {
    start: verb.start,
    end: when.end,
    severity: 'warn',
    message: say.wrong({
      when: manuscript.text.slice(verb.start, when.end),
      person: namePerson(term.person, language),
      office: nameOffice(office, language),
      span: tellSpan(term, language),
      other: tellOther || null,
    }),
    hint: say.hint,
  }
}
