import type { Language } from './tokenize.ts'

/** Reads what a language needs when it is first asked for: a French text waits for no English lexicon. */
export function perLanguage<Kept>(
  readers: Readonly<Record<Language, () => Kept>>,
): (language: Language) => Kept {
  const kept = new Map<Language, Kept>()
  return language => {
    const known = kept.get(language)
    if (known !== undefined) return known
    const read = readers[language]()
    kept.set(language, read)
    return read
  }
}
