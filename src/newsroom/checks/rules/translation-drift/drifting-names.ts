import { listTermsOfPerson, type Register } from '../../../offices/index.ts'
import { distanceBetween } from '../../evidence/distance-between.ts'
import { foldName, type WrittenName } from '../../evidence/written-names.ts'
import type { Archive } from '../../surroundings.ts'
import type { Drift, Telling } from './read-telling.ts'

type Known = { readonly register: Register; readonly names: Archive['names'] }

/** Full names that differ by a letter or two in one word, and are not two spellings of another alphabet. */
export function findDriftingNames(
  ours: Telling,
  theirs: Telling,
  known: Known,
): Drift<WrittenName>[] {
  const [mine, others] = [listPeople(ours), listPeople(theirs)]
  const told = new Set<string>()
  return [...mine].flatMap(([key, name]) => {
    if (others.has(key)) return []
    const near = [...others].filter(([other]) => !mine.has(other) && isNearly(key, other))
    const [rival] = near
    if (
      !rival ||
      near.length > 1 ||
      told.has(key) ||
      isKnownAsBoth(name.text, rival[1].text, known)
    )
      return []
    told.add(key)
    return [{ ours: name, theirs: rival[1] }]
  })
}

const mostPeople = 200

/** By first name and surname: what stands before may be a title. */
function listPeople({ sentences }: Telling): Map<string, WrittenName> {
  const people = new Map<string, WrittenName>()
  for (const name of sentences.flatMap(({ names }) => names)) {
    const key = foldName(name.text)
      .split(/[\s\u00a0]+/)
      .slice(-2)
      .join(' ')
    if (name.words > 1 && !people.has(key) && people.size < mostPeople) people.set(key, name)
  }
  return people
}

const fewestLetters = 4

function isNearly(one: string, other: string): boolean {
  const [words, others] = [one.split(' '), other.split(' ')]
  const changed = words.flatMap((word, at) =>
    word === others[at] ? [] : [[word, others[at] ?? ''] as const],
  )
  const [pair] = changed
  if (!pair || changed.length > 1) return false
  const [first, second] = pair
  const isLong = Math.min(first.length, second.length) >= fewestLetters
  const farthest = Math.min(first.length, second.length) > 6 ? 2 : 1
  return (
    isLong && distanceBetween(first, second) <= farthest && romanise(first) !== romanise(second)
  )
}

/** Poutine and Putin, Zelensky and Zelenskyy, Navalny and Navalnyï are one name each. */
function romanise(word: string): string {
  return word
    .replace(/tch|tsch|sch|sh|ch/g, 'c')
    .replace(/dj|zh/g, 'j')
    .replace(/kh|gh|h/g, '')
    .replace(/ou/g, 'u')
    .replace(/[yï]/g, 'i')
    .replace(/w|ff/g, 'v')
    .replace(/ck|q|c(?=[aou])/g, 'k')
    .replace(/ss|z/g, 's')
    .replace(/e$/, '')
    .replace(/(.)\1+/g, '$1')
}

function isKnownAsBoth(one: string, other: string, { register, names }: Known): boolean {
  const others = listTermsOfPerson(register, other).map(({ person }) => person)
  if (listTermsOfPerson(register, one).some(({ person }) => others.includes(person))) return true
  const [first, second] = [foldName(one), foldName(other)]
  return names.some(({ name, aliases }) => {
    const spellings = [name, ...aliases].map(foldName)
    return spellings.includes(first) && spellings.includes(second)
  })
}
