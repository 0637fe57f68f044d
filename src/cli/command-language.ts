import type { Language } from '../newsroom/values/language.ts'

/** The language of the person at the terminal, as the system tells it. */
export function commandLanguage(environment: NodeJS.ProcessEnv = process.env): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return /^fr/i.test(locale) ? 'fr' : 'en'
}
