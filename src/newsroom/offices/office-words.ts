import type { Language } from '../values/language.ts'
import { frenchGenitives, withoutArticle } from './french-genitive.ts'
import type { Office, Organisation } from './office.ts'
import { plainWords } from './plain-words.ts'
import type { Register } from './register.ts'

/** What findOfficesByWords looks things up in, for one language. */
export type OfficeWords = {
  titles: ReadonlyMap<string, readonly Office[]>
  organisations: ReadonlyMap<string, readonly Organisation[]>
}

const cache = new WeakMap<Register, Partial<Record<Language, OfficeWords>>>()

/** Every title and every way to name a country or a body, in plain words; made once per register and language. */
export function officeWordsOf(register: Register, language: Language): OfficeWords {
  const known = cache.get(register) ?? {}
  const words = known[language] ?? gatherWords(register, language)
  cache.set(register, { ...known, [language]: words })
  return words
}

function gatherWords(register: Register, language: Language): OfficeWords {
  const titles = new Map<string, Office[]>()
  for (const office of register.offices)
    for (const title of titlesOf(office, language)) append(titles, title, office)
  const organisations = new Map<string, Organisation[]>()
  for (const organisation of register.organisations)
    for (const phrase of phrasesOf(organisation, language))
      append(organisations, phrase, organisation)
  return { titles, organisations }
}

function titlesOf(office: Office, language: Language): Set<string> {
  const { masculine, feminine, others } = office.names[language]
  return new Set([...new Set([masculine, feminine, ...others])].map(plainWords))
}

function phrasesOf(organisation: Organisation, language: Language): Set<string> {
  const { name, aliases, adjectives } = organisation.names[language]
  const phrases = [name, ...aliases].flatMap(language === 'fr' ? frenchPhrases : englishPhrases)
  return new Set([...phrases, ...adjectives].map(plainWords))
}

function frenchPhrases(name: string): string[] {
  return [...frenchGenitives(name), withoutArticle(name)]
}

function englishPhrases(nameWithArticle: string): string[] {
  const name = nameWithArticle.replace(/^the /, '')
  return [`of ${name}`, `of the ${name}`, `${name}'s`, name]
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
