import { listTermsOfPerson, namePerson, type Register } from '../../../offices/index.ts'
import type { Language } from '../../../values/language.ts'
import type { Edit } from '../../finding.ts'
import type { PossibleName } from './find-possible-names.ts'
import { areInOneSentence, group, pairs } from './groups.ts'
import { isNearSpelling, type Spelling, spell } from './spelling.ts'

/** One name written two ways: what most of the text has, and where it has the other. */
export type Spellings = {
  readonly kept: string
  readonly changed: string
  readonly keptTimes: number
  readonly edits: readonly Edit[]
}

type Text = {
  readonly text: string
  readonly names: readonly PossibleName[]
  readonly register: Register
  readonly language: Language
}

/** Surnames written two ways, then full names that sound alike: « Jean-Luc », « Jean Luc ». */
export function findSpellings(given: Text): readonly Spellings[] {
  return [...findSurnames(given), ...findFullNames(given)]
}

/** A surname as it is spelled in some places, those where a first name stands beside it apart. */
type Surname = {
  readonly text: string
  readonly spelling: Spelling
  readonly names: readonly PossibleName[]
  readonly full: readonly PossibleName[]
}

/** Beyond so many names with one initial it is a directory. */
const mostWithOneInitial = 200

function findSurnames(given: Text): readonly Spellings[] {
  const surnames = [...group(given.names, ({ surname }) => surname.text)].map(
    ([text, names]): Surname => ({
      text,
      spelling: spell(text),
      names,
      full: names.filter(({ first }) => first !== null),
    }),
  )
  const byInitial = group(surnames, ({ spelling }) => spelling.plain.charAt(0))
  return [...byInitial.values()].flatMap(alike => {
    if (alike.length > mostWithOneInitial) return []
    return pairs(alike).flatMap(([one, other]) => {
      if (!areOneSurname(given, one, other)) return []
      const [kept, changed] = inOrder(given, one.names, other.names)
      return tell(kept, changed, ({ surname }) => surname)
    })
  })
}

/** Shortest surnames that one letter makes two spellings of: shorter still beside the same first name. */
const shortestAlone = 7
const shortestBesideFirstName = 6

function areOneSurname(given: Text, one: Surname, other: Surname): boolean {
  if (one.full.length + other.full.length === 0 || one.spelling.plain.length < 4) return false
  if (one.text.toLowerCase() === other.text.toLowerCase()) return false
  if (one.full.length > 0 && other.full.length > 0)
    return (
      isNearSpelling(one.spelling, other.spelling, shortestBesideFirstName) &&
      haveOneFirstName(one, other) &&
      !areInOneSentence(given.text, one.full, other.full)
    )
  const [full, alone] = one.full.length > 0 ? [one, other] : [other, one]
  const isNear = isNearSpelling(one.spelling, other.spelling, shortestAlone)
  if (!full.full.some(({ isPerson }) => isPerson)) return false
  return (isNear || areOnePerson(given, full, alone)) && !isPlace(given, alone)
}

function haveOneFirstName({ full }: Surname, other: Surname): boolean {
  const firsts = new Set(full.map(({ first }) => first ?? ''))
  const others = new Set(other.full.map(({ first }) => first ?? ''))
  const sounds = new Set([...firsts].map(first => spell(first).sound))
  return [...others].some(first => sounds.has(spell(first).sound))
}

const beforePlace = /(?:^|[^\p{L}])(?:à|en|aux?|vers|in|at|from|near) $/iu

/** « à Mâcon » says nothing of Macron. */
function isPlace({ text }: Text, { names }: Surname): boolean {
  return names.some(({ start }) => beforePlace.test(text.slice(Math.max(0, start - 8), start)))
}

/** The register knows one person by both: Poutine and Putin. */
function areOnePerson({ register }: Text, { full }: Surname, alone: Surname): boolean {
  const [known, ...homonyms] = listTermsOfPerson(register, alone.text)
  return (
    known !== undefined &&
    homonyms.length === 0 &&
    full.some(({ text }) =>
      listTermsOfPerson(register, text).some(({ person }) => person === known.person),
    )
  )
}

function findFullNames(given: Text): readonly Spellings[] {
  const people = given.names.filter(({ isPerson }) => isPerson)
  const byText = group(people, ({ text }) => text.replace(/\u00a0/g, ' ').toLowerCase())
  const bySound = group([...byText], ([text]) => spell(text).sound)
  return [...bySound.values()].flatMap(alike =>
    pairs(alike.map(([, names]) => names)).flatMap(([one, other]) => {
      if (isToldBySurname(one[0], other[0]) || areInOneSentence(given.text, one, other)) return []
      const [kept, changed] = inOrder(given, one, other)
      return tell(kept, changed, name => name)
    }),
  )
}

function isToldBySurname(one: PossibleName | undefined, other: PossibleName | undefined): boolean {
  const [a, b] = [one?.surname.text ?? '', other?.surname.text ?? '']
  return a !== b && isNearSpelling(spell(a), spell(b), shortestBesideFirstName)
}

/** The spelling to keep comes first: that of most places, else the register’s, else that of a full name, else the first. */
function inOrder(
  { register, language }: Text,
  one: readonly PossibleName[],
  other: readonly PossibleName[],
): [readonly PossibleName[], readonly PossibleName[]] {
  if (one.length !== other.length) return one.length > other.length ? [one, other] : [other, one]
  if (isKnown(one) !== isKnown(other)) return isKnown(other) ? [other, one] : [one, other]
  return hasFirst(other) && !hasFirst(one) ? [other, one] : [one, other]

  function isKnown(names: readonly PossibleName[]): boolean {
    return names.some(({ text }) =>
      listTermsOfPerson(register, text).some(({ person }) =>
        namePerson(person, language).endsWith(text),
      ),
    )
  }
}

function hasFirst(names: readonly PossibleName[]): boolean {
  return names.some(({ first }) => first !== null)
}

function tell(
  kept: readonly PossibleName[],
  changed: readonly PossibleName[],
  part: (name: PossibleName) => { start: number; end: number; text: string },
): readonly Spellings[] {
  const [right, wrong] = [kept[0], changed[0]]
  if (!right || !wrong) return []
  const text = part(right).text
  const edits = changed.map(part).map(({ start, end }) => ({ start, end, text }))
  return [{ kept: text, changed: part(wrong).text, keptTimes: kept.length, edits }]
}
