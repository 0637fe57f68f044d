import { readdirSync, readFileSync } from 'node:fs'
import type { MarkedParagraph } from './marked-text.ts'
import { readMarkedText } from './read-marked-text.ts'

export interface Pattern {
  language: 'fr' | 'en'
  name: string
  paragraphs: MarkedParagraph[]
}

const folders = { fr: 'french', en: 'english' } as const

/** Reads the data files beside this one. Throws, naming the file and line, when marks are malformed. */
export const listPatterns = (language: Pattern['language']): Pattern[] =>
  listIn(language, new URL(`./${folders[language]}/`, import.meta.url))

/** English texts that no rule was tuned on: only their totals are looked at. */
export const listHeldOut = (): Pattern[] =>
  listIn('en', new URL('./english/held-out/', import.meta.url))

function listIn(language: Pattern['language'], folder: URL): Pattern[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .sort()
    .map(file => ({
      language,
      name: file.replace(/\.txt$/, ''),
      paragraphs: readFile(new URL(file, folder)),
    }))
}

function readFile(file: URL): MarkedParagraph[] {
  try {
    return readMarkedText(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`${file.pathname}, ${error instanceof Error ? error.message : error}`)
  }
}
