import { type Person, plainWords } from '../../offices/index.ts'
import { distanceBetween } from './distance-between.ts'

/** True when a written name may be another spelling of a person’s: a word of four letters or more is shared, or nearly. */
export function isNearName(written: string, { name, englishName, variants }: Person): boolean {
  const last = wordsOf(written).at(-1) ?? ''
  const known = [name, englishName ?? name, ...variants].flatMap(other => wordsOf(other).slice(-2))
  return known.some(word => word === last || (last.length > 4 && distanceBetween(word, last) <= 2))
}

function wordsOf(name: string): string[] {
  return plainWords(name).split(' ')
}
