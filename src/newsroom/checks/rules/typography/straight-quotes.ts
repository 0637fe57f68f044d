import type { Edit } from '../../finding.ts'

type Marks = { readonly opens: string; readonly closes: string }

const mayOpen = /^$|[\s\u00a0\u202f([«“’'—–/-]/
const mayFollow = /^$|[\s\u00a0\u202f.,;:!?)\]»”…’'—–/-]/
const solid = /\S/

/**
 * Straight marks that open and close on one line, or open a paragraph whose next one begins with a mark too. An inch
 * (24") neither opens nor closes, and one without a fellow is left for an editor to judge.
 */
export function findStraightQuotes(
  text: string,
  marksAt: (line: string, at: number) => Marks,
): Edit[] {
  const edits: Edit[] = []
  let start = 0
  const lines = text.split('\n')
  for (const [index, line] of lines.entries()) {
    const runsOn =
      line.startsWith('"') &&
      (lines
        .slice(index + 1, index + 3)
        .find(Boolean)
        ?.startsWith('"') ??
        false)
    for (const edit of findInLine(line, marksAt, runsOn))
      edits.push({ ...edit, start: edit.start + start, end: edit.end + start })
    start += line.length + 1
  }
  return edits
}

function findInLine(
  line: string,
  marksAt: (line: string, at: number) => Marks,
  runsOn: boolean,
): Edit[] {
  const edits: Edit[] = []
  let open: number | null = null
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) {
    const [before, after] = [line[at - 1] ?? '', line[at + 1] ?? '']
    if (open !== null && solid.test(before) && mayFollow.test(after)) {
      const { opens, closes } = marksAt(line, open)
      edits.push(replace(open, opens), replace(at, closes))
      open = null
    } else if (open === null && mayOpen.test(before) && solid.test(after)) open = at
  }
  if (open === 0 && runsOn) edits.push(replace(0, marksAt(line, 0).opens))
  return edits
}

function replace(at: number, text: string): Edit {
  return { start: at, end: at + 1, text }
}
