import type { Grammar } from '../statements/find-statements.ts'
import { readFrenchSentence } from './read-sentence.ts'
import { ABBREVIATIONS } from './words.ts'

export const french: Grammar = {
  habits: { language: 'fr', abbreviations: ABBREVIATIONS, isAttribution: () => false },
  readSentence: readFrenchSentence,
}
