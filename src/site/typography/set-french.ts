import { findFrenchSpaces } from './find-french-spaces.ts'

/** A French text with the spaces its printer would give it; no other character changes. */
export function setFrench(text: string): string {
  let set = ''
  let done = 0
  for (const { start, end, text: space } of findFrenchSpaces(text)) {
    set += text.slice(done, start) + space
    done = end
  }
  return done === 0 ? text : set + text.slice(done)
}
