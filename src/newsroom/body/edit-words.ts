import type { TextRange } from './anchor.ts'
import type { Inline, Mark } from './body.ts'
import { canonicalInlines } from './canonical-inlines.ts'

/** Other words for a range of a text. */
export type TextEdit = TextRange & { text: string }

/** One UTF-16 unit of a run of words, with its marks; a line break has none of its own. */
type Letter = { unit: string; inline: Inline }

/**
 * Words with edits made. What an edit leaves as it was keeps its marks; what it puts takes the marks that all of the
 * replaced letters had, or those shared by the letters on both sides when it only adds.
 */
export function editWords(words: readonly Inline[], edits: readonly TextEdit[]): Inline[] {
  const letters = words.flatMap(lettersOf)
  const fromTheEnd = edits.toSorted((one, other) => other.start - one.start)
  for (const edit of fromTheEnd) {
    const { start, end, text } = trimmed(edit, letters)
    const replaced = letters.slice(start, end)
    const around = [letters[start - 1], letters[end]].filter(one => one !== undefined)
    const marks = sharedMarks(replaced.length > 0 ? replaced : around)
    letters.splice(start, end - start, ...newLetters(text, marks))
  }
  return canonicalInlines(letters.map(inlineOf))
}

function lettersOf(inline: Inline): Letter[] {
  const units = inline.type === 'text' ? inline.text.split('') : ['\n']
  return units.map(unit => ({ unit, inline }))
}

/** A line end that is put becomes a break, as an editor would type it. */
function newLetters(text: string, marks: Mark[]): Letter[] {
  return text.split('').map(unit => ({
    unit,
    inline: unit === '\n' ? { type: 'hardBreak' } : { type: 'text', text: unit, marks },
  }))
}

function inlineOf({ unit, inline }: Letter): Inline {
  return inline.type === 'text' ? { ...inline, text: unit } : inline
}

/** The edit without what it would put back at either end. */
function trimmed({ start, end, text }: TextEdit, letters: readonly Letter[]): TextEdit {
  const most = Math.min(end - start, text.length)
  let from = 0
  while (from < most && letters[start + from]?.unit === text[from]) from += 1
  let back = 0
  while (back < most - from && letters[end - 1 - back]?.unit === text[text.length - 1 - back])
    back += 1
  if (isHigh(text[from - 1])) from -= 1
  if (isLow(text[text.length - back])) back -= 1
  return { start: start + from, end: end - back, text: text.slice(from, text.length - back) }
}

/** The halves of a character that takes two units stay together. */
const isHigh = (unit = '') => /[\uD800-\uDBFF]/.test(unit)
const isLow = (unit = '') => /[\uDC00-\uDFFF]/.test(unit)

function sharedMarks(letters: readonly Letter[]): Mark[] {
  const lists = letters.flatMap(({ inline }) =>
    inline.type === 'text' ? [inline.marks ?? []] : [],
  )
  const [first = [], ...others] = lists
  return first.filter(mark => others.every(list => list.some(other => isSame(mark, other))))
}

function isSame(one: Mark, other: Mark): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
