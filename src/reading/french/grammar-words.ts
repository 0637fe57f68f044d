import { wordSet } from '../text/word-set.ts'
import grammarWords from './lexicons/grammar-words.json' with { type: 'json' }

export type GrammarList = keyof typeof grammarWords.lists

const SETS = new Map(
  Object.entries(grammarWords.lists).map(([name, { words }]) => [name, wordSet(words)]),
)

/** Does the word stand in this short list of grammar-words.json? */
export const isOneOf = (list: GrammarList, lower: string): boolean =>
  SETS.get(list)?.has(lower) ?? false

/** The words of one list. */
export const wordsOf = (list: GrammarList): readonly string[] => [...(SETS.get(list) ?? [])]
