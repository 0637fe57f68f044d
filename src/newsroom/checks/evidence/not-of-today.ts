import type { Day } from '../../offices/index.ts'
import lists from '../words/fiction.json' with { type: 'json' }
import { anyPhrase, hasPhrase } from './phrases.ts'

const livingMemory = 30

/** True when words name a year of more than thirty years before the article: nobody is asked about it today. */
export function isHistory(words: string, date: Day | null): boolean {
  const latest = Number(date?.slice(0, 4) ?? 2020) - livingMemory
  return (words.match(/\b(?:1\d|20)\d\d\b/g) ?? []).some(year => Number(year) <= latest)
}

const fiction = anyPhrase(lists.words)

/** True when words speak of a film, a novel or a play. */
export function isInvented(words: string): boolean {
  return hasPhrase(words, fiction)
}
