import type { Language } from '../newsroom/values/language.ts'
import { type LocalText, wordsIn } from '../newsroom/values/local-text.ts'
import { setWords } from './typography/set-words.ts'

/** Words to print; `lang` is there only when they are not in the page's language. */
export type LocalWords = { words: string; lang: Language | undefined }

/** Words of a known language, set as that language is printed, for a page in another or the same. */
export function wordsFor(page: Language, words: string, language: Language): LocalWords {
  return { words: setWords(words, language), lang: language === page ? undefined : language }
}

/** The words a page in that language shows, in the other language when there are none in its own. */
export function localWordsFor(page: Language, text: LocalText): LocalWords | null {
  const found = wordsIn(text, page)
  return found && wordsFor(page, found.words, found.language)
}
