import type { Language } from '../values/language.ts'
import type { WhoHeld } from './answer-who.ts'
import type { HoldersOn, UnknownBecause } from './find-holders-on.ts'
import { nameOffice } from './name-office.ts'
import { namePerson } from './name-person.ts'
import type { Term } from './office.ts'
import type { PartialDate } from './partial-date.ts'
import { tellDate } from './tell-date.ts'
import { tellSource } from './tell-source.ts'

type Words = {
  on: (office: string, day: string) => string
  sayWhen: (start: string | null, end: string | null) => string
  stillAt: (start: string | null) => string
  acting: string
  others: string
  perhaps: string
  unknown: Record<UnknownBecause, (horizon: string) => string>
}

/** The answer in a sentence per holder, with dates, source and what is not known. */
export function tellWhoHeld(held: WhoHeld, language: Language): string {
  const day = tellDay(held.on, language)
  const first = words[language].on(nameOffice(held.office, language), day)
  return [first, ...tellAnswer(held.answer, language).map(line => `  ${line}`)].join('\n')
}

function tellAnswer(answer: HoldersOn, language: Language): string[] {
  const say = words[language]
  if (answer.known) {
    const holders = answer.holders.map(term => tellTerm(term, language))
    return answer.complete ? holders : [...holders, say.others]
  }
  const possible = answer.possible.map(term => `${say.perhaps}${tellTerm(term, language)}`)
  return [
    say.unknown[answer.because](answer.horizon ? tellDay(answer.horizon, language) : ''),
    ...possible,
  ]
}

function tellTerm(term: Term, language: Language): string {
  const say = words[language]
  const start = tellDate(term.start, language)
  const when = term.end ? say.sayWhen(start, tellDate(term.end, language)) : say.stillAt(start)
  const acting = term.acting ? say.acting : ''
  return `${namePerson(term.person, language)}${acting}${when} (${tellSource(term, language)})`
}

function tellDay(date: string, language: Language): string {
  const day: PartialDate = { precision: 'day', date }
  return tellDate(day, language) ?? ''
}

const words: Record<Language, Words> = {
  fr: {
    on: (office, day) => `${office}, le ${day}\u00A0:`,
    sayWhen: (start, end) => `${from(start)}${until(end)}`,
    stillAt: start => (start ? `, depuis ${isWholeDay(start) ? 'le ' : ''}${start}` : ''),
    acting: ' (par intérim)',
    others: 'Le registre n’exclut pas que d’autres aient exercé cette fonction ce jour-là.',
    perhaps: 'Peut-être ',
    unknown: {
      'no-such-office': () => 'Le registre ne connaît pas cette fonction.',
      'after-horizon': horizon => `Inconnu\u00A0: le registre s’arrête au ${horizon}.`,
      'before-first-term': () => 'Inconnu\u00A0: le registre commence plus tard.',
      'gap-in-register': () => 'Inconnu\u00A0: le registre a un trou à cette date.',
      'imprecise-dates': () => 'Inconnu\u00A0: les dates ne sont pas assez précises.',
    },
  },
  en: {
    on: (office, day) => `${office}, on ${day}:`,
    sayWhen: (start, end) => `${start ? `, from ${start}` : ''}${end ? `, until ${end}` : ''}`,
    stillAt: start => (start ? `, since ${start}` : ''),
    acting: ' (acting)',
    others: 'The register does not exclude that others held this office that day.',
    perhaps: 'Perhaps ',
    unknown: {
      'no-such-office': () => 'The register does not know this office.',
      'after-horizon': horizon => `Unknown: the register ends on ${horizon}.`,
      'before-first-term': () => 'Unknown: the register begins later.',
      'gap-in-register': () => 'Unknown: the register has a gap at this date.',
      'imprecise-dates': () => 'Unknown: the dates are not precise enough.',
    },
  },
}

/** « à partir du 1er mai 2014 », « d’octobre 2014 », « de 2014 ». */
function from(start: string | null): string {
  if (!start) return ''
  if (isWholeDay(start)) return `, à partir du ${start}`
  return /^[ao]/.test(start) ? `, à partir d’${start}` : `, à partir de ${start}`
}

function until(end: string | null): string {
  if (!end) return ''
  return isWholeDay(end) ? `, jusqu’au ${end}` : `, jusqu’en ${end}`
}

function isWholeDay(date: string): boolean {
  return /^\d+(?:er)? \p{Letter}/u.test(date)
}
