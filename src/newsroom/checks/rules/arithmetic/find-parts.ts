import type { Language } from '../../../values/language.ts'
import lexicon from '../../words/arithmetic.json' with { type: 'json' }
import type { Amount } from './amount.ts'

/** Beyond so many figures it is a table. */
export const longestList = 12

/** The figures listed from one on, « 5 graves et 8 légers », of one unit. */
export function listFrom(amounts: readonly Amount[], first: number): readonly Amount[] {
  const head = amounts[first]
  if (!head) return []
  const rest = amounts.slice(first + 1, first + longestList)
  const stop = rest.findIndex(
    ({ before, unit }) =>
      unit !== head.unit ||
      !/^[^.;:()]{0,40}?(?:,| et| and| ou|, et|, and) (?:enfin )?$/.test(before),
  )
  return [head, ...(stop < 0 ? rest : rest.slice(0, stop))]
}

export type Kind = { readonly isWhole: boolean }

const kinds = { fr: readKinds('fr'), en: readKinds('en') }

function readKinds(language: Language) {
  return lexicon[language].kinds.map(({ isWhole, sorts }) => ({
    isWhole,
    sorts: sorts.map(sort => new RegExp(String.raw`(?<!\p{L})(?:${sort})(?!\p{L})`, 'iu')),
  }))
}

/**
 * What makes things listed exclude each other, so that their counts add up: sorts of which one has one only, different
 * places, different nationalities. Null where one may be both: « 22 femmes et 25 retraités ».
 */
export function kindOf(parts: readonly Amount[], language: Language): Kind | null {
  if (parts.length < 2) return null
  const told = parts.map(({ after }) => /^[^,.;:()\d]{0,40}/.exec(after)?.[0] ?? '')
  const kind = kinds[language].find(({ sorts }) => {
    const found = told.map(words => sorts.findIndex(sort => sort.test(words)))
    return !found.includes(-1) && new Set(found).size === found.length
  })
  if (kind) return { isWhole: kind.isWhole && kind.sorts.length === parts.length }
  const isApart = told.every(words => place.test(words)) || told.every(words => nation.test(words))
  return isApart && new Set(told.map(words => words.trim().split(' et ')[0])).size === told.length
    ? { isWhole: false }
    : null
}

const place = /^ (?:à|au|aux|en|dans l[ea]s?|in|at|near) \p{Lu}/u
const nation = /^ \p{Lu}\p{Ll}+(?:s|x)(?!\p{L})/u
