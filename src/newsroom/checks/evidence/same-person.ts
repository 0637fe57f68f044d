import { foldName, surnameOf } from './written-names.ts'

/** The same full name, or a surname alone beside a full name that ends with it. */
export function isSamePerson(one: string, other: string): boolean {
  const [first, second] = [foldName(one), foldName(other)]
  const isSurnameAlone = !/\s/.test(first) || !/\s/.test(second)
  return first === second || (isSurnameAlone && surnameOf(one) === surnameOf(other))
}
