import { gapBefore, isCapitalised, type Word } from './words.ts'

const longestName = 5
const particle =
  /^(?:de|du|des|da|dos|del|della|di|von|van|der|den|ter|bin|ben|al|el|le|la|d[’'])$/i

/** The last word of a run of capitals and particles, « Ursula von der Leyen », “Joe R. Biden”; the first when none follows. */
export function lastOfNameRun(text: string, words: readonly Word[], first: number): number {
  let last = first
  for (let at = first + 1; at < first + longestName; at++) {
    const here = words[at]
    if (!here || !isJoined(text, words, at)) break
    if (isCapitalised(here.text) && !/[’']$/.test(here.text)) last = at
    else if (!particle.test(here.text)) break
  }
  return last
}

function isJoined(text: string, words: readonly Word[], at: number): boolean {
  const gap = gapBefore(text, words, at)
  const before = words[at - 1]?.text ?? ''
  if (gap === '') return /[’']$/.test(before)
  if (gap === '. ') return /^\p{Lu}$/u.test(before)
  return gap !== null && /^[ \u00a0\u202f]$/.test(gap)
}
