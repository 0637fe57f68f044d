import {
  type Day,
  type Organisation,
  tellDate,
  withoutArticle,
} from '../../newsroom/offices/index.ts'
import type { Language } from '../../newsroom/values/language.ts'
import { setWords } from '../typography/set-words.ts'

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** « France », "United States": as a list or a heading names it, without its article. */
export function organisationName({ names }: Organisation, language: Language): string {
  const { name } = names[language]
  return language === 'fr' ? withoutArticle(name) : name.replace(/^the /, '')
}

export function dayOf(day: Day, language: Language): string {
  return setWords(tellDate({ precision: 'day', date: day }, language) ?? day, language)
}
