import { wordSet } from '../text/word-set.ts'
import lexicon from './lexicons/common-verbs.json' with { type: 'json' }

const DOUBLING = wordSet(lexicon.doubling)

const past = (verb: string): string => {
  if (DOUBLING.has(verb)) return `${verb}${verb.slice(-1)}ed`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return verb.endsWith('e') ? `${verb}d` : `${verb}ed`
}

const present = (verb: string): string => {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`
}

const bases = [...wordSet(lexicon.regular), ...DOUBLING]

const PASTS = new Set([...bases.map(past), ...Object.values<string>(lexicon.irregular)])
const PRESENTS = new Set([...bases, ...Object.keys(lexicon.irregular)].map(present))

const BASES = new Set([...bases, ...Object.keys(lexicon.irregular), 'be', 'have', 'do'])

/** "drop", "have": after "to" an infinitive. */
export const isBaseForm = (lower: string): boolean => BASES.has(lower)

/** "capsized", "rose": a past, or the participle that is written the same. */
export const isCommonPast = (lower: string): boolean => PASTS.has(lower)

/** "pushes", "rises": a present, or the plural of a noun that is written the same. */
export const isCommonPresent = (lower: string): boolean => PRESENTS.has(lower)
