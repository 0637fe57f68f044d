import type { Edit, Finding } from './finding.ts'

/** The text with every offered fix applied; a fix that overlaps one before it is left for the next round. */
export function applyFixes(text: string, findings: readonly Finding[]): string {
  const taken: Edit[] = []
  for (const { fix } of findings) {
    const edits = fix?.edits ?? []
    if (!edits.some(edit => taken.some(other => overlap(edit, other)))) taken.push(...edits)
  }
  return taken
    .toSorted((one, other) => other.start - one.start)
    .reduce(
      (mended, { start, end, text: put }) => mended.slice(0, start) + put + mended.slice(end),
      text,
    )
}

function overlap(one: Edit, other: Edit): boolean {
  return (
    (one.start < other.end && other.start < one.end) ||
    (one.start === other.start && one.end === other.end)
  )
}
