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
export function listPatterns(language: Pattern['language']): Pattern[] {
  const folder = new URL(`./${folders[language]}/`, import.meta.url)
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
