import type { Language } from '../values/language.ts'
import type { Person } from './office.ts'

/** « Vladimir Poutine » in French, "Vladimir Putin" in English. */
export function namePerson(person: Person, language: Language): string {
  return language === 'en' ? (person.englishName ?? person.name) : person.name
}
