import type { Language } from '../values/language.ts'
import { frenchGenitive } from './french-genitive.ts'
import type { Office } from './office.ts'

/** The office’s full name as one would print it: « secrétaire général de l’OTAN », "Prime Minister of Canada". */
export function nameOffice(office: Office, language: Language): string {
  const { masculine, standsAlone } = office.names[language]
  if (standsAlone) return masculine
  const organisation = office.organisation.names[language].name
  switch (language) {
    case 'fr':
      return `${masculine} ${frenchGenitive(organisation)}`
    case 'en':
      return `${masculine} of ${organisation}`
  }
}
