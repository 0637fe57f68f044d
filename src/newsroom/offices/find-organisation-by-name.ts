import { languages } from '../values/language.ts'
import { withoutArticle } from './french-genitive.ts'
import type { Organisation } from './office.ts'
import { plainWords } from './plain-words.ts'
import type { Register } from './register.ts'

/** The country or body of that name or key, in either language, with or without its article. */
export function findOrganisationByName(register: Register, asked: string): Organisation | null {
  const words = bare(asked)
  return (
    register.organisations.find(
      ({ key, names }) =>
        key === asked ||
        languages.some(language =>
          [names[language].name, ...names[language].aliases].some(name => bare(name) === words),
        ),
    ) ?? null
  )
}

function bare(name: string): string {
  return plainWords(withoutArticle(name.replace(/^the /i, '')))
}
