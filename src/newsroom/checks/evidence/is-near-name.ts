import type { Person } from '../../offices/index.ts'

/** True when a written name may be another spelling of a person’s: a word of four letters or more is shared, or nearly. */
export function isNearName(written: string, { name, englishName, variants }: Person): boolean {
  const last = wordsOf(written).at(-1) ?? ''
  const known = [name, englishName ?? name, ...variants].flatMap(other => wordsOf(other).slice(-2))
  return known.some(word => word === last || (last.length > 4 && distanceBetween(word, last) <= 2))
}

function wordsOf(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

/** How many letters must be changed, added or taken away to make one word of the other; 3 stands for more. */
export function distanceBetween(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++)
      next[j] = Math.min(
        (next[j - 1] ?? 0) + 1,
        (row[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1),
      )
    row = next
  }
  return row.at(-1) ?? 0
}
