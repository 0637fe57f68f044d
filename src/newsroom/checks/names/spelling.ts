import { distance } from '../is-near-name.ts'

/** Letters alone, without accents or capitals. */
export function plainly(words: string): string {
  return words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{Ll}]/gu, '')
}

/** What several spellings of one name share: « Mohammed » and « Mohamed », “Stephen” and “Steven”, Zelensky and Zelenskyy. */
export function soundOf(words: string): string {
  return plainly(words)
    .replace(/ph|v|w/g, 'f')
    .replace(/th/g, 't')
    .replace(/ck|[cq]/g, 'k')
    .replace(/(?<![aeiouy])h|h(?![aeiouy])/g, '')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1+/g, '$1')
}

/** Two spellings that may be of one surname: they sound alike, or are a letter apart (two in long ones). Short names are too often other people’s. */
export function isNearSpelling(one: string, other: string, shortest: number): boolean {
  const [a, b] = [plainly(one), plainly(other)]
  if (a.charAt(0) !== b.charAt(0) || isDerived(a, b) || isDerived(b, a)) return false
  const length = Math.min(a.length, b.length)
  if (soundOf(one) === soundOf(other)) return length >= 4
  const apart = distance(a, b)
  return (apart === 1 && length >= shortest) || (apart === 2 && length >= shortest + 3)
}

/** « les Clintons », « la Macronie », Olena Zelenska beside Volodymyr Zelensky. */
function isDerived(one: string, other: string): boolean {
  if (soundOf(one) === soundOf(other)) return false
  const isLonger =
    one.startsWith(other) &&
    /^(?:[aeinos]|es|ie|is|ien|ienne|iens|ism|isme|iste?s?|ians?)$/.test(one.slice(other.length))
  const isFeminine = one.slice(0, -1) === other.slice(0, -1) && /[aeo]$/.test(one)
  return isLonger || isFeminine
}
