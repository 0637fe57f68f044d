import { anyOf } from '../../evidence/phrases.ts'
import type { Edit } from '../../finding.ts'
import lexicon from '../../words/typography.json' with { type: 'json' }
import { put, type TypographyRule } from './rule.ts'

/** The accent a capital keeps, by the word as it is written without. */
const accented = new Map(
  [...lexicon.capitals.split(' '), ...lexicon.allCapitals].flatMap(word => [
    ...(/^\p{Lu}[^\p{Lu}]*$/u.test(word.slice(0, 2)) ? [[bareFirst(word), word] as const] : []),
    [bare(word.toUpperCase()), word.toUpperCase()] as const,
  ]),
)

function bareFirst(word: string): string {
  return bare(word.charAt(0)) + word.slice(1)
}

function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}

const capitalised = /\p{Lu}[\p{L}-]+(?![\p{N}_])/gu
const partOfWord = /[\p{L}\p{N}@#_.-]/u

/** Capitals keep their accents; only the words of the lexicon are judged, so that no name is. */
export const accentRules: readonly TypographyRule[] = [
  { says: 'capitale sans son accent', find: findBareCapitals },
  put(
    'À',
    new RegExp(
      String.raw`A(?=[ \u00a0](?:${anyOf(lexicon.beforeA)}(?<=['’]|(?!\p{L})(?:))|\d+ ans))(?<=(?:^|[.!?…:«“]\s|[«“\n])A)`,
      'gu',
    ),
    '« À » sans son accent',
  ),
]

function findBareCapitals(text: string): Edit[] {
  return [...text.matchAll(capitalised)].flatMap(({ 0: written, index }) => {
    const right = accented.get(written)
    if (!right || partOfWord.test(text[index - 1] ?? '')) return []
    return [...written].flatMap((letter, at) => {
      const put = right.charAt(at)
      return put === letter ? [] : [{ start: index + at, end: index + at + 1, text: put }]
    })
  })
}

/** 1re, 2e, XXe, 2de: one letter does. */
export const ordinalRules: readonly TypographyRule[] = [
  put(
    're',
    /(?:ère|ere|ière)(?=s?(?![\p{L}\p{N}]))(?<=(?<![\p{L}\p{N}])[1I](?:ère|ere|ière))/gu,
    '« première » s’abrège 1re',
  ),
  put(
    'e',
    /(?:ième|ieme|ème|eme|è)(?=s?(?![\p{L}\p{N}]))(?<=(?<![\p{L}\p{N}])(?:\d{1,4}|[IVXLC]{1,8})(?:ième|ieme|ème|eme|è))/gu,
    '« deuxième » s’abrège 2e',
  ),
  put('d', /nd(?=es?(?![\p{L}\p{N}]))(?<=(?<![\p{L}\p{N}])2nd)/gu, '« seconde » s’abrège 2de'),
]
