import type { Language } from '../values/language.ts'
import type { Office, Organisation } from './office.ts'
import { type OfficeWords, officeWordsOf } from './office-words.ts'
import { plainWords } from './plain-words.ts'
import type { Register } from './register.ts'

type Question = {
  words: string
  language: Language
  /** Key of the country or body the text is about, used when the words name none. */
  organisation?: string
}

const longestOrganisation = 8

/**
 * The offices that words such as « secrétaire général de l’OTAN », « présidente moldave » or "US Secretary of State" may
 * mean: one when they are clear, several when « ministre de la Défense » could be of any country, none when unknown.
 * An article before and a surname after are the caller’s to cut off.
 */
export function findOfficesByWords(register: Register, question: Question): readonly Office[] {
  const known = officeWordsOf(register, question.language)
  const words = withoutDeterminer(plainWords(question.words), question.language)
  const whole = known.titles.get(words) ?? []
  const split = findWithOrganisation(known, words)
  if (split.offices.length > 0) return distinct([...standingAlone(whole), ...split.offices])
  if (whole.length > 0) return preferOrganisation(whole, question.organisation)
  if (split.organisationNamed) return []
  return preferOrganisation(findByFirstPortfolio(known, question), question.organisation)
}

/** English keeps « un »: it is the United Nations. */
const determiners = { fr: /^(?:(?:le|la|l|les|un|une) )+/, en: /^(?:(?:the|a|an) )+/ }

function withoutDeterminer(words: string, language: Language): string {
  return words.replace(determiners[language], '')
}

function standingAlone(offices: readonly Office[]): readonly Office[] {
  return offices.filter(office => office.names.fr.standsAlone)
}

/** Takes each country or body found among the words out of them and looks the rest up. */
function findWithOrganisation(known: OfficeWords, words: string) {
  const tokens = words.split(' ')
  const offices: Office[] = []
  let organisationNamed = false
  for (const [from, to] of spansOf(tokens.length)) {
    const organisations = known.organisations.get(tokens.slice(from, to).join(' '))
    if (!organisations) continue
    organisationNamed = true
    const rest = [...tokens.slice(0, from), ...tokens.slice(to)].join(' ')
    offices.push(...(known.titles.get(rest) ?? []).filter(isOfficeOf(organisations)))
  }
  return { offices, organisationNamed }
}

function* spansOf(length: number): Generator<[number, number]> {
  for (let from = 0; from < length; from++)
    for (let to = from + 1; to <= Math.min(length, from + longestOrganisation); to++)
      if (to - from < length) yield [from, to]
}

function isOfficeOf(organisations: readonly Organisation[]): (office: Office) => boolean {
  const keys = new Set(organisations.map(organisation => organisation.key))
  return office => keys.has(office.organisation.key)
}

/** « ministre de l’Intérieur et des Outre-mer », « ministre de l’Économie, des Finances… »: the first portfolio names the office. */
function findByFirstPortfolio(
  known: OfficeWords,
  { words, language }: Question,
): readonly Office[] {
  const first = /^(.+?)(?:,| et | and )/.exec(words)?.[1]
  return first ? (known.titles.get(withoutDeterminer(plainWords(first), language)) ?? []) : []
}

function preferOrganisation(
  offices: readonly Office[],
  organisation: string | undefined,
): readonly Office[] {
  const preferred = offices.filter(office => office.organisation.key === organisation)
  return preferred.length > 0 ? preferred : distinct(offices)
}

function distinct(offices: readonly Office[]): readonly Office[] {
  return [...new Set(offices)]
}
