import { canBe, isAvoir, isConditional, isEtre, PERFECT_WITH_ETRE, WISHES } from './words.ts'

/**
 * « deux hommes seraient en fuite » is hearsay. « a dit qu'il viendrait » is the future seen from the past: there only
 * « aurait disparu » is. « serait reporté s'il pleuvait » supposes, « souhaiterait » wishes.
 */
export function isHearsay(words: readonly string[], isUnderPast: boolean): boolean {
  return words.some(
    (word, at) =>
      THIRD_PERSON.test(word) &&
      isConditional(word) &&
      !WISHES.has(word) &&
      !supposes(words) &&
      (!isUnderPast || isPerfect(words, at)),
  )
}

const THIRD_PERSON = /rai(?:t|ent)$/

const supposes = (words: readonly string[]): boolean =>
  words.some((word, at) => word === 'si' || (word === "s'" && /^ils?$/.test(words[at + 1] ?? '')))

/** « aurait été tué », « seraient partis », « se serait enfui » */
function isPerfect(words: readonly string[], at: number): boolean {
  const participle = words.slice(at + 1, at + REACH).find(word => PARTICIPLE.test(word))
  if (participle === undefined) return false
  if (isAvoir(words[at] ?? '')) return true
  return isEtre(words[at] ?? '') && (PERFECT_WITH_ETRE.has(participle) || isReflexive(words, at))
}

const REACH = 4

/** After an auxiliary: « enfui », « disparu », « pris », « mort », « dit ». */
const PARTICIPLE = /(?:é|[^aeo]i|u|is|it|rt|int)e?s?$/

const isReflexive = (words: readonly string[], at: number): boolean =>
  words[at - 1] === 'se' || words[at - 1] === "s'"

/** « a dit », « disait », « affirma »: the clause after it is seen from the past. */
export function tellsThePast(cue: readonly string[]): boolean {
  const [first = '', second] = cue.filter(
    word => canBe(word, 'finite') || canBe(word, 'past-participle'),
  )
  if (isAvoir(first) || isEtre(first)) return second !== undefined
  return /(?:ait|aient|èrent|irent|[^e]a)$/.test(first)
}
