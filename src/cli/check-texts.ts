import { writeFile } from 'node:fs/promises'
import {
  applyFixes,
  checkText,
  type Draft,
  type Finding,
  type WayOfChecking,
} from '../newsroom/checks/index.ts'

/** A finding, and who set it aside where somebody did. */
export type ShownFinding = Finding & { waived?: { by: string; because: string } }

/** A text under the name it is shown by, with what was found in it. */
export type CheckedText = { name: string; text: string; findings: readonly ShownFinding[] }

export function checkOneText(name: string, draft: Draft, way: WayOfChecking): CheckedText {
  return { name, text: draft.text, findings: checkText(draft, way) }
}

/** A fix may make room for another that it overlapped. */
const mostRounds = 5

/** Writes the mended text back and answers what is left to find in it. */
export async function mendFile(
  file: string,
  draft: Draft,
  way: WayOfChecking,
): Promise<CheckedText> {
  let text = draft.text
  for (let round = 0; round < mostRounds; round++) {
    const mended = applyFixes(text, checkText({ ...draft, text }, way))
    if (mended === text) break
    text = mended
  }
  if (text !== draft.text) await writeFile(file, text)
  return checkOneText(file, { ...draft, text }, way)
}
