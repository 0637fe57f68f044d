import type { Span } from '../../../../reading/index.ts'
import type { Edit } from '../../finding.ts'
import type { TypographyRule } from './rule.ts'

/** Addresses, handles and entities are written for machines. */
const forMachines =
  /@|:\/\/|^#[\p{L}\p{N}_]|^www\.|&#?[a-z0-9]{2,8};|[\p{L}\p{N}]\.(?:fr|com|org|net|ch|ca|be|eu|info|io|gov|uk)(?![\p{L}\p{N}])/iu

function sparedSpans(text: string): Span[] {
  return [...text.matchAll(/[^\s()«»“”"]+/g)].flatMap(({ 0: token, index }) =>
    forMachines.test(token)
      ? [{ start: index, end: index + token.replace(/[,;:!?.]+$/, '').length }]
      : [],
  )
}

type Mended = {
  readonly edits: readonly Edit[]
  readonly counts: ReadonlyMap<TypographyRule, number>
}

const mostRounds = 4

/** The edits that leave nothing for the rules to find, as if made in one go; and how often each rule was needed. */
export function mendTypography(text: string, rules: readonly TypographyRule[]): Mended {
  let current = text
  let origins: readonly number[] = Array.from({ length: text.length }, (_, index) => index)
  const counts = new Map<TypographyRule, number>()
  for (let round = 0; round < mostRounds; round++) {
    const found = findEdits(current, rules)
    if (found.length === 0) break
    for (const { rule } of found) counts.set(rule, (counts.get(rule) ?? 0) + 1)
    const next = apply(current, origins, found)
    current = next.text
    origins = next.origins
  }
  return { edits: differences(text, current, origins), counts }
}

type Found = Edit & { readonly rule: TypographyRule }

/** In order of the text; of two that touch the same place the earlier rule wins and the other waits for the next round. */
function findEdits(text: string, rules: readonly TypographyRule[]): Found[] {
  const spared = sparedSpans(text)
  const wanted = rules.flatMap(rule => rule.find(text).map(edit => ({ ...edit, rule })))
  const taken: Found[] = []
  let at = 0
  for (const edit of wanted.toSorted(
    (one, other) => one.start - other.start || one.end - other.end,
  )) {
    while ((spared[at]?.end ?? Number.POSITIVE_INFINITY) <= edit.start) at++
    const span = spared[at]
    const isSpared = span !== undefined && span.start < edit.end && edit.start < span.end
    const last = taken.at(-1)
    const isTaken = last !== undefined && (edit.start < last.end || edit.start === last.start)
    if (!isSpared && !isTaken) taken.push(edit)
  }
  return taken
}

const inserted = -1

function apply(text: string, origins: readonly number[], edits: readonly Edit[]) {
  const pieces: string[] = []
  const from: number[] = []
  let at = 0
  const keep = (end: number) => {
    pieces.push(text.slice(at, end))
    for (let index = at; index < end; index++) from.push(origins[index] ?? inserted)
  }
  for (const edit of edits) {
    keep(edit.start)
    pieces.push(edit.text)
    for (let index = 0; index < edit.text.length; index++) from.push(inserted)
    at = edit.end
  }
  keep(text.length)
  return { text: pieces.join(''), origins: from }
}

/** Characters that came through unchanged hold the two texts together; what lies between them was edited. */
function differences(before: string, after: string, origins: readonly number[]): Edit[] {
  const edits: Edit[] = []
  let [start, from] = [0, 0]
  const close = (end: number, to: number) => {
    const text = after.slice(from, to)
    if (start < end || text !== '') edits.push({ start, end, text })
  }
  for (const [index, origin] of origins.entries()) {
    if (origin === inserted) continue
    close(origin, index)
    ;[start, from] = [origin + 1, index + 1]
  }
  close(before.length, after.length)
  return edits
}
