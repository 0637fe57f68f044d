import type { Language } from '../../newsroom/values/language.ts'
import { setFrench } from './set-french.ts'

/** Words as the printer of that language sets them; English is left as written. */
export function setWords(words: string, language: Language): string {
  return language === 'fr' ? setFrench(words) : words
}
