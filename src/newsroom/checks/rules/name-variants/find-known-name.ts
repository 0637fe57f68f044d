import {
  listTermsOfPerson,
  namePerson,
  type Person,
  type Register,
} from '../../../offices/index.ts'
import { distanceBetween } from '../../evidence/distance-between.ts'
import { onceEach } from '../../evidence/once-each.ts'
import type { Manuscript } from '../../manuscript.ts'
import type { PossibleName } from './find-possible-names.ts'
import { firstNamesOf } from './first-names.ts'
import { group } from './groups.ts'
import { isNearSpelling, plainly, spell } from './spelling.ts'

export type KnownName = { readonly name: string; readonly by: 'register' | 'newsroom' }

/**
 * The person whose name this nearly is: one who held the office named beside it; one the newsroom knows; or one of the
 * register, when few bear that first name or nobody bears the one written. John Thomson is not a John Thompson misspelt.
 */
export function findKnownName(manuscript: Manuscript, name: PossibleName): KnownName | null {
  const { register, archive, language } = manuscript
  const own = (archive?.names ?? []).flatMap(({ name: known, aliases }) => [known, ...aliases])
  if (!name.first || isKnown(name.text, register, own)) return null
  const holder = findHolder(manuscript, name)
  if (holder) return { name: namePerson(holder, language), by: 'register' }
  const known = own.find(other => isNearlyNamed(name, other, shortestKnown))
  if (known) return { name: known, by: 'newsroom' }
  const person = findRare(register, name) ?? findOddFirstName(register, name)
  return person ? { name: namePerson(person, language), by: 'register' } : null
}

const shortestKnown = 6
const shortestInRegister = 8
const fewest = 3

function isKnown(text: string, register: Register, own: readonly string[]): boolean {
  return (
    listTermsOfPerson(register, text).length > 0 ||
    own.some(name => plainly(name) === plainly(text))
  )
}

function findHolder(
  { officeMentions, register }: Manuscript,
  name: PossibleName,
): Person | undefined {
  const mention = officeMentions.find(
    ({ name: named }) => named.start <= name.start && name.end <= named.end,
  )
  const terms = mention?.offices.flatMap(({ key }) => register.listTerms(key)) ?? []
  return terms.map(({ person }) => person).find(person => isNearHolder(name, person))
}

/** Beside the office, a short surname will do: « Mark Rutten », « Emmanuel Macrom ». */
function isNearHolder({ first, surname }: PossibleName, person: Person): boolean {
  return [person.name, person.englishName ?? person.name].some(name => {
    const [known = '', last = ''] = [firstWord(name), lastWord(name)]
    const [a, b] = [plainly(surname.text), plainly(last)]
    return (
      spell(known).sound === spell(first ?? '').sound &&
      Math.min(a.length, b.length) > 4 &&
      distanceBetween(a, b) <= (a.length > 7 ? 2 : 1)
    )
  })
}

const peopleByFirstName = onceEach((register: Register): ReadonlyMap<string, readonly Person[]> => {
  const all = register.offices.flatMap(({ key }) => register.listTerms(key))
  const people = new Set(all.map(term => term.person))
  return group(people, ({ name }) => plainly(firstWord(name)))
})

function findRare(register: Register, name: PossibleName): Person | undefined {
  const first = plainly(name.first ?? '')
  const isRare =
    (firstNamesOf(register).get(first) ?? 0) <= fewest || name.surname.text.includes('-')
  if (!isRare) return undefined
  const people = peopleByFirstName(register).get(first) ?? []
  return people.find(person => isNearlyNamed(name, person.name, shortestInRegister))
}

/** “Kier Starmer”: nobody is called so, and Keir is two letters away. */
function findOddFirstName(
  register: Register,
  { first, surname }: PossibleName,
): Person | undefined {
  const written = plainly(first ?? '')
  if (written.length < 4 || firstNamesOf(register).has(written)) return undefined
  const [known, ...homonyms] = listTermsOfPerson(register, surname.text)
  if (!known || homonyms.length > 0) return undefined
  const right = plainly(firstWord(known.person.name))
  const isNear =
    right.charAt(0) === written.charAt(0) &&
    right.length > 3 &&
    distanceBetween(right, written) <= 2
  return isNear ? known.person : undefined
}

function isNearlyNamed({ first, surname }: PossibleName, known: string, shortest: number): boolean {
  const last = lastWord(known)
  return (
    plainly(firstWord(known)) === plainly(first ?? '') &&
    withoutUmlauts(surname.text) !== withoutUmlauts(last) &&
    isNearSpelling(spell(surname.text), spell(last), shortest)
  )
}

/** “Schroeder” is Schröder, and « Toomas Ilves » Toomas Hendrik Ilves. */
function withoutUmlauts(name: string): string {
  return plainly(name).replace(/([aou])e/g, '$1')
}

function firstWord(name: string): string {
  return /^[^ \u00a0]+/.exec(name)?.[0] ?? ''
}

function lastWord(name: string): string {
  return / /.test(name) ? (/[^ \u00a0]+$/.exec(name)?.[0] ?? '') : ''
}
