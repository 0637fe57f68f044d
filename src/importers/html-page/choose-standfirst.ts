import type { Body } from '../../newsroom/body/index.ts'
import type { Doubt } from '../arrival.ts'
import { keyOf } from '../plain-text/words/key-of.ts'
import { textOf } from './clear-body.ts'

/**
 * The page's description as standfirst, unless it is only the beginning of the article.
 * Readers of the page may never have seen it, so it is a doubt unless the page shows it.
 */
export function chooseStandfirst(
  description: string | null,
  { body, shown }: { body: Body; shown: string },
): { standfirst: string | null; doubts: Doubt[] } {
  if (description === null) return { standfirst: null, doubts: [] }
  const key = keyOf(description.slice(0, 1000))
  const start = key.slice(0, 80)
  const first = keyOf(textOf(body.content[0] ?? { type: 'paragraph' }).slice(0, 2000))
  if (first !== key && first.startsWith(start)) return { standfirst: null, doubts: [] }
  const isShown = keyOf(shown.slice(0, 200_000)).includes(key)
  const words = description
  return {
    standfirst: description,
    doubts: isShown ? [] : [{ about: 'standfirst-guessed', where: null, words }],
  }
}
