import type { Language } from '../values/language.ts'
import { findOfficesByWords } from './find-offices-by-words.ts'
import { nameOffice } from './name-office.ts'
import type { Office } from './office.ts'
import { plainWords } from './plain-words.ts'
import type { Register } from './register.ts'

const cache = new WeakMap<Register, Partial<Record<Language, ReadonlyMap<Office, string>>>>()

/**
 * What someone who types a few words may look for: the offices that the words mean, then those whose titles, country or
 * body, or holders have each of the words in their names.
 */
export function searchOffices(
  register: Register,
  { words, language }: { words: string; language: Language },
): readonly Office[] {
  const meant = findOfficesByWords(register, { words, language })
  const asked = plainWords(words)
    .split(' ')
    .filter(word => word !== '')
    .map(word => ` ${word}`)
  if (asked.length === 0) return []
  const found = [...textsOf(register, language)]
    .filter(([, text]) => asked.every(word => text.includes(word)))
    .map(([office]) => office)
  return [...new Set([...meant, ...found])]
}

function textsOf(register: Register, language: Language): ReadonlyMap<Office, string> {
  const known = cache.get(register) ?? {}
  const texts = known[language] ?? gatherTexts(register, language)
  cache.set(register, { ...known, [language]: texts })
  return texts
}

function gatherTexts(register: Register, language: Language): Map<Office, string> {
  return new Map(
    register.offices.map(office => {
      const { feminine, others } = office.names[language]
      const { name, aliases } = office.organisation.names[language]
      const people = register
        .listTerms(office.key)
        .flatMap(({ person }) => [person.name, ...person.variants])
      const all = [nameOffice(office, language), feminine, ...others, name, ...aliases, ...people]
      return [office, ` ${plainWords(all.join(' '))}`]
    }),
  )
}
