import type { Edit, Finding, Fix } from './finding.ts'

/** The text with every offered fix applied; a fix that overlaps one before it is left for the next round. */
export function applyFixes(text: string, findings: readonly Finding[]): string {
  return chooseFixes(findings)
    .flatMap(({ edits }) => edits)
    .toSorted((one, other) => other.start - one.start)
    .reduce(
      (mended, { start, end, text: put }) => mended.slice(0, start) + put + mended.slice(end),
      text,
    )
}

/** The offered fixes that can be applied at once: of those that overlap, the first; all of a fix or none of it. */
export function chooseFixes(findings: readonly Finding[]): readonly Fix[] {
  const chosen: Fix[] = []
  for (const { fix } of findings) {
    const isFree = !fix?.edits.some(edit => chosen.some(({ edits }) => touchesOne(edit, edits)))
    if (fix && fix.edits.length > 0 && isFree) chosen.push(fix)
  }
  return chosen
}

function touchesOne(edit: Edit, others: readonly Edit[]): boolean {
  return others.some(other => overlap(edit, other))
}

function overlap(one: Edit, other: Edit): boolean {
  return (
    (one.start < other.end && other.start < one.end) ||
    (one.start === other.start && one.end === other.end)
  )
}
