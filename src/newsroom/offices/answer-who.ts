import type { Language } from '../values/language.ts'
import { findHoldersOn, type HoldersOn } from './find-holders-on.ts'
import { findOfficesByWords } from './find-offices-by-words.ts'
import type { Office } from './office.ts'
import type { Day } from './partial-date.ts'
import type { Register } from './register.ts'

export type WhoHeld = { office: Office; on: Day; answer: HoldersOn }

/** Who held the office that the words name, on a day: one answer for each office they may mean, none when they mean none. */
export function answerWho(
  register: Register,
  question: { words: string; language: Language; organisation?: string; on: Day },
): readonly WhoHeld[] {
  const { on, ...named } = question
  const offices = findOfficesByWords(register, named)
  return offices.map(office => ({ office, on, answer: findHoldersOn(register, office.key, on) }))
}
