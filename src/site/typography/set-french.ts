import { findFrenchEdits } from './find-french-edits.ts'

/** A French text with the spaces and apostrophes its printer would give it; no other character changes. */
export function setFrench(text: string): string {
  let set = ''
  let done = 0
  for (const { start, end, text: space } of findFrenchEdits(text)) {
    set += text.slice(done, start) + space
    done = end
  }
  return done === 0 ? text : set + text.slice(done)
}
