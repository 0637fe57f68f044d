import type { Language } from '../../../values/language.ts'
import type { Check, Remark } from '../../check.ts'
import type { Manuscript } from '../../manuscript.ts'
import { findBareMentions } from './find-bare-mentions.ts'
import { findKnownName } from './find-known-name.ts'
import { findPossibleNames, type PossibleName } from './find-possible-names.ts'
import { findSpellings, type Spellings } from './find-spellings.ts'

const words = {
  fr: {
    twice: (changed: string, times: number, kept: string, keptTimes: number) =>
      `Le même nom semble écrit de deux façons : « ${kept} » (${keptTimes} fois), « ${changed} » (${times} fois).`,
    hintTwice: 'Gardez l’orthographe de la personne elle-même.',
    register: (name: string, known: string) =>
      `« ${name} » : le registre des fonctions ne connaît que « ${known} ».`,
    newsroom: (name: string, known: string) => `« ${name} » : la rédaction écrit « ${known} ».`,
    hintKnown: 'Vérifiez l’orthographe, ou laissez si c’est quelqu’un d’autre.',
    bare: (surname: string) =>
      `« ${surname} » apparaît ici pour la première fois, sans prénom ni qualité.`,
    hintBare: 'Donnez le prénom et la qualité à la première mention.',
    fix: (put: string) => `Écrire « ${put} »`,
  },
  en: {
    twice: (changed: string, times: number, kept: string, keptTimes: number) =>
      `One name seems to be written two ways: “${kept}” (${count(keptTimes)}), “${changed}” (${count(times)}).`,
    hintTwice: 'Keep the spelling that the person uses.',
    register: (name: string, known: string) =>
      `“${name}”: the register of offices knows only “${known}”.`,
    newsroom: (name: string, known: string) => `“${name}”: the newsroom writes “${known}”.`,
    hintKnown: 'Check the spelling, or leave it if this is somebody else.',
    bare: (surname: string) =>
      `“${surname}” is named here for the first time, without first name or role.`,
    hintBare: 'Give the first name and the role at the first mention.',
    fix: (put: string) => `Write “${put}”`,
  },
} as const

function count(times: number): string {
  return times === 1 ? 'once' : `${times} times`
}

/** One person spelled two ways, a name nearly that of somebody known, a first mention by surname alone. */
export const nameVariants: Check = {
  code: 'name-variants',
  look(manuscript) {
    const { text, register, language } = manuscript
    const names = findPossibleNames(text, register)
    const spellings = findSpellings({ text, names, register, language })
    const changed = new Set(spellings.flatMap(({ edits }) => edits.map(({ end }) => end)))
    const others = names.filter(({ end }) => !changed.has(end))
    return [
      ...spellings.flatMap(spelling => tellSpellings(spelling, language)),
      ...tellKnown(manuscript, others),
      ...findBareMentions(manuscript, others).map(name => tellBare(name, language)),
    ]
  },
}

function tellSpellings(
  { kept, changed, keptTimes, edits }: Spellings,
  language: Language,
): Remark[] {
  const say = words[language]
  const [first] = edits
  if (!first) return []
  const message = say.twice(changed, edits.length, kept, keptTimes)
  const fix = { title: say.fix(kept), edits }
  return [{ ...at(first), severity: 'warn', message, hint: say.hintTwice, fix }]
}

function at({ start, end }: { start: number; end: number }) {
  return { start, end }
}

function tellKnown(manuscript: Manuscript, names: readonly PossibleName[]): Remark[] {
  const say = words[manuscript.language]
  const told = new Set<string>()
  return names.flatMap(name => {
    if (name.first === null || told.has(name.text)) return []
    told.add(name.text)
    const known = findKnownName(manuscript, name)
    if (!known) return []
    const surname = known.name.split(/[ \u00a0]/).at(-1) ?? known.name
    const edits = names
      .filter(other => other.text === name.text || other.text === name.surname.text)
      .map(other => ({ ...at(other), text: other.first === null ? surname : known.name }))
      .filter(({ start, end, text }) => manuscript.text.slice(start, end) !== text)
    const message = say[known.by](name.text, known.name)
    const fix = { title: say.fix(known.name), edits }
    return [{ ...at(name), severity: 'warn' as const, message, hint: say.hintKnown, fix }]
  })
}

function tellBare(name: PossibleName, language: Language): Remark {
  const say = words[language]
  return { ...at(name), severity: 'note', message: say.bare(name.text), hint: say.hintBare }
}
