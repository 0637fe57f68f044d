import { nameOffice, namePerson, type Office, type Term } from '../../newsroom/offices/index.ts'
import type { Language } from '../../newsroom/values/language.ts'

/** Those in an office as schema.org has it: people, and the role in which they have that occupation. */
export function officeHolders(held: {
  office: Office
  terms: readonly Term[]
  language: Language
}): object[] {
  const { office, terms, language } = held
  const name = nameOffice(office, language)
  return terms.map(({ person, start }) => ({
    '@context': 'https://schema.org',
    '@type': 'Person',
    name: namePerson(person, language),
    ...sameAs(person.wikidata),
    hasOccupation: {
      '@type': 'Role',
      roleName: name,
      ...(start.precision === 'unknown' ? {} : { startDate: start.date }),
      hasOccupation: { '@type': 'Occupation', name, ...sameAs(office.wikidata) },
    },
  }))
}

function sameAs(wikidata: string | null): object {
  return wikidata === null ? {} : { sameAs: `https://www.wikidata.org/wiki/${wikidata}` }
}
