import { listTermsOfPerson, namePerson, type Register } from '../../offices/index.ts'
import type { Language } from '../../values/language.ts'
import type { Edit } from '../finding.ts'
import { sentenceAround } from '../sentences.ts'
import type { WrittenName } from './find-written-names.ts'
import { isNearSpelling, plainly, soundOf } from './spelling.ts'

/** One name written two ways: what most of the text has, and where it has the other. */
export type Spellings = {
  readonly kept: string
  readonly changed: string
  readonly keptTimes: number
  readonly edits: readonly Edit[]
}

type Text = {
  readonly text: string
  readonly names: readonly WrittenName[]
  readonly register: Register
  readonly language: Language
}

/** Surnames written two ways, then full names that sound alike: « Jean-Luc », « Jean Luc ». */
export function findSpellings(given: Text): readonly Spellings[] {
  return [...findSurnames(given), ...findFullNames(given)]
}

function findSurnames(given: Text): readonly Spellings[] {
  const byLetter = group(given.names, ({ surname }) => plainly(surname.text).charAt(0))
  return [...byLetter.values()].flatMap(names => {
    if (!names.some(isFull)) return []
    const bySurname = group(names, ({ surname }) => surname.text)
    return pairs([...bySurname.values()]).flatMap(([one, other]) => {
      if (!areOneSurname(given, one, other)) return []
      const [kept, changed] = inOrder(given, one, other)
      return tell(kept, changed, ({ surname }) => surname)
    })
  })
}

/** Shortest surnames that one letter makes two spellings of: shorter still beside the same first name. */
const shortestAlone = 7
const shortestBesideFirstName = 6

function areOneSurname(
  given: Text,
  one: readonly WrittenName[],
  other: readonly WrittenName[],
): boolean {
  const [a, b] = [one[0]?.surname.text ?? '', other[0]?.surname.text ?? '']
  if (a.toLowerCase() === b.toLowerCase() || plainly(a).length < 4) return false
  const [full, otherFull] = [one.filter(isFull), other.filter(isFull)]
  if (full.length > 0 && otherFull.length > 0)
    return (
      isNearSpelling(a, b, shortestBesideFirstName) &&
      full.some(name => otherFull.some(another => isSameFirstName(name, another))) &&
      !areInOneSentence(given.text, full, otherFull)
    )
  const people = [...full, ...otherFull].filter(({ isPerson }) => isPerson)
  if (people.length === 0 || isPlace(given, full.length > 0 ? other : one)) return false
  return isNearSpelling(a, b, shortestAlone) || areOnePerson(given, people, full.length > 0 ? b : a)
}

const isFull = ({ first }: WrittenName) => first !== null

function isSameFirstName(one: WrittenName, other: WrittenName): boolean {
  return soundOf(one.first ?? '') === soundOf(other.first ?? '')
}

/** « John Thompson et John Thomson » in one sentence are two people. */
function areInOneSentence(
  text: string,
  names: readonly WrittenName[],
  others: readonly WrittenName[],
): boolean {
  return names.some(name => {
    const { start, end } = sentenceAround(text, name)
    return others.some(other => start <= other.start && other.end <= end)
  })
}

const beforePlace = /(?:^|[^\p{L}])(?:à|en|aux?|vers|in|at|from|near) $/iu

/** « à Mâcon » says nothing of Macron. */
function isPlace({ text }: Text, names: readonly WrittenName[]): boolean {
  return names.some(({ start }) => beforePlace.test(text.slice(Math.max(0, start - 8), start)))
}

/** The register knows one person by both: Poutine and Putin. */
function areOnePerson(
  { register }: Text,
  people: readonly WrittenName[],
  surname: string,
): boolean {
  const [known, ...homonyms] = listTermsOfPerson(register, surname)
  return (
    known !== undefined &&
    homonyms.length === 0 &&
    people.some(({ text }) =>
      listTermsOfPerson(register, text).some(({ person }) => person === known.person),
    )
  )
}

function findFullNames(given: Text): readonly Spellings[] {
  const people = given.names.filter(({ isPerson }) => isPerson)
  const bySound = group(people, ({ text }) => soundOf(text))
  return [...bySound.values()].flatMap(names => {
    const byText = group(names, ({ text }) => text.replace(/\u00a0/g, ' ').toLowerCase())
    return pairs([...byText.values()]).flatMap(([one, other]) => {
      const [a, b] = [one[0]?.surname.text, other[0]?.surname.text]
      const isTold = a !== b && a && b && isNearSpelling(a, b, shortestBesideFirstName)
      if (isTold || areInOneSentence(given.text, one, other)) return []
      const [kept, changed] = inOrder(given, one, other)
      return tell(kept, changed, name => name)
    })
  })
}

/** The spelling to keep comes first: that of most places, else the register’s, else that of a full name, else the first. */
function inOrder(
  { register, language }: Text,
  one: readonly WrittenName[],
  other: readonly WrittenName[],
): [readonly WrittenName[], readonly WrittenName[]] {
  if (one.length !== other.length) return one.length > other.length ? [one, other] : [other, one]
  if (isKnown(one) !== isKnown(other)) return isKnown(other) ? [other, one] : [one, other]
  return other.some(isFull) && !one.some(isFull) ? [other, one] : [one, other]

  function isKnown(names: readonly WrittenName[]): boolean {
    return names.some(({ text }) =>
      listTermsOfPerson(register, text).some(({ person }) =>
        namePerson(person, language).endsWith(text),
      ),
    )
  }
}

function tell(
  kept: readonly WrittenName[],
  changed: readonly WrittenName[],
  part: (name: WrittenName) => { start: number; end: number; text: string },
): readonly Spellings[] {
  const [right, wrong] = [kept[0], changed[0]]
  if (!right || !wrong) return []
  const text = part(right).text
  const edits = changed.map(part).map(({ start, end }) => ({ start, end, text }))
  return [{ kept: text, changed: part(wrong).text, keptTimes: kept.length, edits }]
}

function group<Value>(values: readonly Value[], key: (value: Value) => string) {
  const groups = new Map<string, Value[]>()
  for (const value of values) groups.set(key(value), [...(groups.get(key(value)) ?? []), value])
  return groups
}

function pairs<Value>(values: readonly Value[]): [Value, Value][] {
  return values.flatMap((one, index) =>
    values.slice(index + 1).map((other): [Value, Value] => [one, other]),
  )
}
