import type { Edit } from '../../finding.ts'
import type { Alignment } from './align-words.ts'
import { dropsNegation, type Other } from './compare-quotation.ts'
import type { QuotedPassage } from './quoted-passages.ts'

/** The source’s words wherever they differ; null when a difference cuts a written word in two. */
export function editQuotation(
  ours: string,
  { words }: QuotedPassage,
  { text, words: theirs }: Other,
  { hunks }: Alignment,
): Edit[] | null {
  const edits: Edit[] = []
  for (const hunk of hunks) {
    const put = theirs.slice(hunk.theirs.from, hunk.theirs.to)
    const isLeftOut = hunk.ours.from === hunk.ours.to
    if (isLeftOut && !dropsNegation(put)) continue
    const [before, first] = [words[hunk.ours.from - 1], words[hunk.ours.from]]
    const [last, after] = [words[hunk.ours.to - 1], words[hunk.ours.to]]
    if (
      !last ||
      (before && first && before.start === first.start) ||
      (after && last.start === after.start)
    )
      return null
    const found = text.slice(put[0]?.start, put.at(-1)?.end)
    const written = hunk.ours.from === 0 ? capitalisedLike(ours.slice(first?.start), found) : found
    if (isLeftOut) edits.push({ start: last.end, end: last.end, text: ` ${written}` })
    else if (first)
      edits.push(
        put.length > 0
          ? { start: first.start, end: last.end, text: written }
          : { start: before?.end ?? first.start, end: last.end, text: '' },
      )
  }
  return edits.length > 0 ? edits : null
}

function capitalisedLike(model: string, words: string): string {
  const first = words.charAt(0)
  return (/^\p{Lu}/u.test(model) ? first.toUpperCase() : first) + words.slice(1)
}
