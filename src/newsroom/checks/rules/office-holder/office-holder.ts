import {
  type Day,
  findHoldersOn,
  nameOffice,
  namePerson,
  type Office,
  type Term,
} from '../../../offices/index.ts'
import type { Language } from '../../../values/language.ts'
import type { Check, Remark } from '../../check.ts'
import { isNearName } from '../../evidence/is-near-name.ts'
import { isQuoted } from '../../evidence/is-quoted.ts'
import type { OfficeMention } from '../../evidence/office-mentions.ts'
import { tellDay, tellEnd, tellHolder, tellSpan } from '../../evidence/tell-term.ts'
import type { Manuscript } from '../../manuscript.ts'
import { covers, daysSpokenOf, isOfAnotherYear } from './days-spoken-of.ts'
import { beginsSoon, isToldOfAnotherTime } from './is-told-of-another-time.ts'
import { replaceName } from './replace-name.ts'

type Facts = { day: string; office: string; holders: string; person: string; ends: string[] }

const words = {
  fr: {
    wrong: ({ day, office, holders, person, ends }: Facts) =>
      `Le ${day}, la fonction ${/^[aeéèêiou]/i.test(office) ? 'd’' : 'de '}${office} était occupée par ${holders}${ends.length > 0 ? ` ; ${person} l’a occupée ${ends.join(', puis ')}` : `, et non par ${person}`}.`,
    hintFormer: (person: string, holder: string) =>
      `S’il s’agit bien de ${person}, dites que cette fonction est ancienne ; sinon, nommez ${holder}.`,
    hint: 'Vérifiez le nom, la fonction et le pays.',
    fix: (holder: string) => `Remplacer par ${holder}`,
    and: ' et ',
  },
  en: {
    wrong: ({ day, office, holders, person, ends }: Facts) =>
      `On ${day} the office of ${office} was held by ${holders}${ends.length > 0 ? `; ${person} held it ${ends.join(', then ')}` : `, not by ${person}`}.`,
    hintFormer: (person: string, holder: string) =>
      `If ${person} is meant, say that the office is a former one; if not, name ${holder}.`,
    hint: 'Check the name, the office and the country.',
    fix: (holder: string) => `Replace with ${holder}`,
    and: ' and ',
  },
} as const

/** The person named with an office did not hold it on the day spoken of. Silent outside the register and its horizon. */
export const officeHolder: Check = {
  code: 'office-holder',
  look(manuscript) {
    const told = new Set<string>()
    return manuscript.officeMentions.flatMap(mention => {
      const wrong = findWrongHolder(manuscript, mention)
      if (!wrong) return []
      const severity = severityOf(manuscript, mention, wrong)
      const key = `${severity} ${wrong.office.key} ${mention.name.text}`
      if (told.has(key)) return []
      told.add(key)
      return [remark(manuscript, mention, { ...wrong, severity })]
    })
  },
}

type WrongHolder = { office: Office; day: Day; holders: readonly Term[]; own: readonly Term[] }

function findWrongHolder(manuscript: Manuscript, mention: OfficeMention): WrongHolder | null {
  const { date, register } = manuscript
  if (!date) return null
  const { name, title } = mention
  const own = name.people.flatMap(({ terms }) => terms)
  const days = daysSpokenOf(manuscript, title)
  const keys = new Set(mention.offices.map(({ key }) => key))
  if (own.some(term => keys.has(term.office) && days.some(span => covers(term, span)))) return null
  const [office] = whichOffices(manuscript, mention, own)
  if (!office) return null
  const answer = findHoldersOn(register, office.key, date)
  if (!answer.known || !answer.complete) return null
  const held = own.filter(term => term.office === office.key)
  const isOtherSpelling = answer.holders.some(({ person }) => isNearName(name.text, person))
  if (held.length === 0 && (isOtherSpelling || days.some(span => isOfAnotherYear(span, date))))
    return null
  if (belongsToHistory(manuscript, { office, own, name: name.text })) return null
  if (isToldOfAnotherTime(manuscript, mention, held)) return null
  return { office, day: date, holders: answer.holders, own: held }
}

/**
 * Which of the offices can be held wrongly: those the person did hold; for anyone else the one office meant, when the
 * words say of which country or body (« porte-parole du gouvernement » is one in the register, many in the world).
 */
function whichOffices(
  { language, text }: Manuscript,
  { offices, name, title }: OfficeMention,
  own: readonly Term[],
): readonly Office[] {
  const held = new Set(own.map(({ office }) => office))
  const known = offices.filter(office => held.has(office.key))
  const isSurnameOnly = !/[\s\u00a0]/.test(name.text)
  if (known.length > 0 || offices.length > 1 || isSurnameOnly) return known
  const written = text.slice(title.start, title.end)
  return offices.filter(office => saysWhose(office.names[language], written))
}

function saysWhose(
  { standsAlone, masculine, feminine, others }: Office['names']['fr'],
  written: string,
): boolean {
  const plain = written.toLowerCase().replace(/'/g, '’')
  return standsAlone || ![masculine, feminine, ...others].some(name => name.toLowerCase() === plain)
}

const livingMemory = 15

/** One who left the office long ago is told of, not mistaken for its holder; so is a name like that of any past holder. */
function belongsToHistory(
  { date, register }: Manuscript,
  { office, own, name }: { office: Office; own: readonly Term[]; name: string },
): boolean {
  const held = own.filter(term => term.office === office.key)
  if (own.length === 0)
    return register.listTerms(office.key).some(({ person }) => isNearName(name, person))
  const thisYear = Number(date?.slice(0, 4))
  const isLongAgo = ({ end }: Term) =>
    end !== null &&
    end.precision !== 'unknown' &&
    thisYear - Number(end.date.slice(0, 4)) > livingMemory
  return held.length > 0 && held.every(isLongAgo)
}

function remark(
  manuscript: Manuscript,
  mention: OfficeMention,
  wrong: WrongHolder & Pick<Remark, 'severity'>,
): Remark {
  const { language } = manuscript
  const say = words[language]
  const person = mention.name.text
  const holders = wrong.holders.map(term => tellHolder(term, language)).join(say.and)
  const [holder] = wrong.holders
  const isFormer = wrong.own.length > 0 && !wrong.own.some(term => isLater(term, wrong.day))
  const fixed = holder && wrong.holders.length === 1 ? namePerson(holder.person, language) : null
  return {
    start: mention.name.start,
    end: mention.name.end,
    severity: wrong.severity,
    message: say.wrong({
      day: tellDay(wrong.day, language),
      office: inSentence(nameOffice(wrong.office, language), language),
      holders,
      person,
      ends: wrong.own
        .map(term => (isLater(term, wrong.day) ? tellSpan : tellEnd)(term, language))
        .filter(Boolean),
    }),
    hint: fixed && isFormer ? say.hintFormer(person, fixed) : say.hint,
    ...(fixed &&
      !isQuoted(manuscript.text, mention.name) && {
        fix: { title: say.fix(fixed), edits: replaceName(manuscript, mention.name, fixed) },
      }),
  }
}

function isLater({ start }: Term, day: Day): boolean {
  return start.precision !== 'unknown' && start.date > day
}

/** « Président Trump » may be courtesy, a name the register has never heard a misreading, quoted words older, and one about to begin called so already: these only warn. */
function severityOf(
  { text, date }: Manuscript,
  { offices, name, title }: OfficeMention,
  { own }: WrongHolder,
): 'block' | 'warn' {
  const isBareTitle = offices.length > 1 && title.end - title.start < 12
  const isUnsure = isBareTitle || name.people.length === 0 || isQuoted(text, name)
  return isUnsure || own.some(term => beginsSoon(term, date)) ? 'warn' : 'block'
}

function inSentence(office: string, language: Language): string {
  return language === 'fr' ? office.charAt(0).toLowerCase() + office.slice(1) : office
}
