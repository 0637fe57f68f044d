import { findOfficesByWords, nameOffice, type Office, type Register } from '../offices/index.ts'
import type { Language } from '../values/language.ts'
import { done, type Result, refused } from '../values/result.ts'
import type { CannotChangeOffices } from './cannot-change-offices.ts'

/** The one office that words in either language, or a key, mean; a refusal when they mean none or several. */
export function findOneOffice(
  register: Register,
  { words, language }: { words: string; language: Language },
): Result<Office, CannotChangeOffices> {
  const byKey = register.findOffice(words)
  if (byKey) return done(byKey)
  const inLanguage = findOfficesByWords(register, { words, language })
  const other = language === 'fr' ? 'en' : 'fr'
  const found =
    inLanguage.length > 0 ? inLanguage : findOfficesByWords(register, { words, language: other })
  const [office, ...more] = found
  if (!office) return refused({ cannot: 'find-office', because: 'unknown-office', words })
  if (more.length === 0) return done(office)
  const offices = found.map(one => `${one.key} (${nameOffice(one, language)})`)
  return refused({ cannot: 'find-office', because: 'several-offices', words, offices })
}
