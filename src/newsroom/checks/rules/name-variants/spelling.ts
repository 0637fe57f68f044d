import { distanceBetween } from '../../evidence/distance-between.ts'

/** A name as it is compared: its letters alone, and what several spellings of it share. */
export type Spelling = { readonly plain: string; readonly sound: string }

export function spell(words: string): Spelling {
  const plain = plainly(words)
  return { plain, sound: soundOf(plain) }
}

/** Letters alone, without accents or capitals. */
export function plainly(words: string): string {
  const small = words.toLowerCase()
  return /^[a-z]*$/.test(small) ? small : small.normalize('NFD').replace(/[^\p{Ll}]/gu, '')
}

/** « Mohammed » and « Mohamed » share it, as do “Stephen” and “Steven”, Zelensky and Zelenskyy. */
function soundOf(plain: string): string {
  return plain
    .replace(/ph|v|w/g, 'f')
    .replace(/th/g, 't')
    .replace(/ck|[cq]/g, 'k')
    .replace(/(?<![aeiouy])h|h(?![aeiouy])/g, '')
    .replace(/z/g, 's')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1+/g, '$1')
}

/** Two spellings that may be of one surname: they sound alike, or are a letter apart (two in long ones). Short names are too often other people’s. */
export function isNearSpelling(one: Spelling, other: Spelling, shortest: number): boolean {
  const [a, b] = [one.plain, other.plain]
  const length = Math.min(a.length, b.length)
  if (a.charAt(0) !== b.charAt(0) || Math.max(a.length, b.length) - length > 2) return false
  if (one.sound === other.sound) return length >= 4
  if (length < shortest || isDerived(a, b) || isDerived(b, a)) return false
  return distanceBetween(a, b) <= (length >= shortest + 3 ? 2 : 1)
}

/** « les Clintons », « la Macronie », Olena Zelenska beside Volodymyr Zelensky. */
function isDerived(one: string, other: string): boolean {
  const isLonger =
    one.startsWith(other) && /^(?:[aeinos]|es|ie|is|en)$/.test(one.slice(other.length))
  const isFeminine = one.slice(0, -1) === other.slice(0, -1) && /[aeo]$/.test(one)
  return isLonger || isFeminine
}
