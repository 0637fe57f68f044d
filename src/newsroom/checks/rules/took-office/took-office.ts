import type { ReadDate } from '../../../../reading/index.ts'
import {
  type Day,
  findHoldersOn,
  nameOffice,
  namePerson,
  type Office,
  type Term,
  tellDate,
} from '../../../offices/index.ts'
import type { Check, Remark } from '../../check.ts'
import { tellSpan } from '../../evidence/tell-term.ts'
import type { Manuscript } from '../../manuscript.ts'
import { readTakingsOfOffice, type TakingOfOffice } from './read-taking-of-office.ts'

const words = {
  fr: {
    wrong: (facts: Facts) =>
      `« ${facts.when} » ne va pas avec ${facts.person} : ${facts.office} ${facts.span}.${facts.other ? ` La prise de fonctions à cette date est celle de ${facts.other}.` : ''}`,
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
  look: manuscript =>
    manuscript.date
      ? readTakingsOfOffice(manuscript).flatMap(taking => judge(manuscript, taking))
      : [],
}

function judge(manuscript: Manuscript, taking: TakingOfOffice): Remark[] {
  const [person, ...homonyms] = taking.name.people
  if (!person || homonyms.length > 0 || isAfter(taking.when, manuscript.date)) return []
  const office = taking.offices.find(({ key }) => person.terms.some(term => term.office === key))
  const [term] = person.terms.filter(one => one.office === office?.key)
  if (!office || !term || person.terms.some(one => mayStartIn(one, taking))) return []
  return [remark(manuscript, { ...taking, term, office })]
}

/** A time still to come announces; it does not tell. */
function isAfter({ resolved }: ReadDate, date: Day | null): boolean {
  return resolved !== null && date !== null && resolved.from > date
}

const dayLength = 86_400_000
const margin = 4 * dayLength

/** Decrees, oaths and hand-overs lie a few days apart, a naming weeks before. A start known to the month or year may be any day of it. */
function mayStartIn({ start, office }: Term, { when, isNaming }: TakingOfOffice): boolean {
  const { resolved } = when
  if (!resolved || start.precision === 'unknown') return true
  const ahead = isNaming ? (office.endsWith('/prime-minister') ? 21 : 200) * dayLength : margin
  const first = Date.parse(resolved.from) - margin
  const last = Date.parse(resolved.to) + ahead
  const latest = `${start.date}${latestEnding[start.precision]}`
  return Date.parse(start.date) <= last && Date.parse(latest) >= first
}

/** Every month has a 28th; the margin covers the rest. */
const latestEnding = { day: '', month: '-28', year: '-12-31' }

function remark(
  manuscript: Manuscript,
  { term, office, ...taking }: TakingOfOffice & { term: Term; office: Office },
): Remark {
  const { language, register } = manuscript
  const { when, verb } = taking
  const answer = when.resolved && findHoldersOn(register, office.key, when.resolved.to)
  const other =
    answer?.known &&
    answer.holders.find(one => one.person !== term.person && mayStartIn(one, taking))
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
